import { readFileSync } from 'node:fs';
import { render, Temporal, templates } from '../../packages/engine/dist/index.js';

const people = [
  ['Priya', 'Nair'],
  ['Tomás', 'Berg'],
  ['Ngozi', 'Okafor'],
  ['Xiaoming', 'Li'],
  ['Anna', 'Kowalska'],
];
const jobs = ['Data engineer', 'Ward nurse', 'Copywriter', 'Project manager', 'Research librarian'];
const companies = ['Helio', 'Northwind', 'Vega Labs', 'Blue Harbour', 'Karst'];
const topics = [
  'the move to Postgres',
  'the new night shift',
  'the launch in May',
  'your open days',
  'the archive',
];
const read = (name) =>
  readFileSync(
    new URL(`../../packages/engine/test-data/proofreading/${name}.txt`, import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => line.replace(/ @gb$/, ''));
const clean = read('clean');
const faulty = read('faulty').map((line) => line.replace(/\{([^|]*)\|[^}]*\}/, '$1'));
const pick = (list, index) => list[index % list.length];

/** 1,000 mails of some 100 words: the built-in texts with other names each, two sound sentences and one with a slip. */
export const mails = Array.from({ length: 1_000 }, (_, index) => {
  const [givenName, familyName] = pick(people, index);
  const template = pick(templates, index * 7);
  const facts = {
    interviewer: { id: `p${index}`, givenName, familyName },
    candidate: { givenName: 'Sam', familyName: 'Ito' },
    company: pick(companies, index * 3),
    position: pick(jobs, index * 2),
    interview: {
      start: Temporal.Instant.from('2026-11-24T13:00:00Z'),
      end: Temporal.Instant.from('2026-11-24T14:00:00Z'),
      zone: 'Europe/Berlin',
    },
    topics: [pick(topics, index)],
    nextStepsKnown: index % 2 === 0,
    sendAt: Temporal.Instant.from('2026-11-25T08:00:00Z'),
  };
  const { subject, body } = render(template, facts);
  const slip = pick(faulty, index);
  const extra = `${pick(clean, index * 5)} ${slip} ${pick(clean, index * 11)}`;
  const lines = body.split('\n\n');
  const text = [...lines.slice(0, 2), extra, ...lines.slice(2)].join('\n\n');
  const { interviewer, ...known } = facts;
  const start = text.indexOf(slip);
  return {
    input: { ...known, kind: template.kind, subject, body: text, recipient: interviewer },
    text,
    /** Where the sentence with the slip stands. */
    slip: { start, end: start + slip.length },
  };
});

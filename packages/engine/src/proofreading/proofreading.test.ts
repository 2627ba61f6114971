import { expect, it } from 'vitest';
import clean from '../../test-data/proofreading/clean.txt?raw';
import faulty from '../../test-data/proofreading/faulty.txt?raw';
import { checkMessage } from '../checks/checkMessage.js';
import type { Finding } from '../checks/finding.js';
import { suggestionsFor } from '../checks/suggestionsFor.js';
import { loadDictionary } from './loadDictionary.js';

const dictionaries = {
  'en-US': await loadDictionary('en-US'),
  'en-GB': await loadDictionary('en-GB'),
};
type Language = keyof typeof dictionaries;

/** Lines 1, 3, 5 … were looked at while the rules were made, lines 2, 4, 6 … were not. */
const halves = (text: string) => {
  const lines = text.trim().split('\n');
  return [0, 1].map((half) => lines.filter((_, index) => index % 2 === half));
};

interface Line {
  language: Language;
  body: string;
  right: string;
  start: number;
  end: number;
}

/** `I {recieve|receive} mail. @gb`: what is wrong, what is right, and the language when it is not American. */
function lineOf(text: string): Line {
  const language = text.endsWith('@gb') ? 'en-GB' : 'en-US';
  const sentence = text.replace(/ @gb$/, '');
  const [marked = '', wrong = '', right = ''] = /\{([^|]*)\|([^}]*)\}/.exec(sentence) ?? [];
  const start = sentence.indexOf(marked);
  const body = sentence.replace(marked, wrong);
  return {
    language,
    body,
    right: sentence.replace(marked, right),
    start,
    end: start + wrong.length,
  };
}

const findingsOf = ({ language, body }: Pick<Line, 'language' | 'body'>): Finding[] =>
  checkMessage(
    { kind: 'thank_you', body, language },
    { dictionary: dictionaries[language] },
  ).findings.filter(({ ruleId }) => ruleId === 'spelling' || ruleId === 'grammar');

function mended(line: Line, finding: Finding): string {
  const fix = finding.fixes[0] ?? suggestionsFor(finding, dictionaries[line.language], 1)[0];
  return fix ? line.body.slice(0, fix.start) + fix.text + line.body.slice(fix.end) : line.body;
}

it.each([0, 1])('finds the slips of half %i, and mends them by its first suggestion', (half) => {
  const lines = (halves(faulty)[half] as string[]).map(lineOf);
  const hits = lines.flatMap((line) => {
    const hit = findingsOf(line).find(({ start, end }) => start <= line.end && line.start <= end);
    return hit ? [{ line, isMended: mended(line, hit) === line.right }] : [];
  });
  expect(hits.length / lines.length).toBeGreaterThanOrEqual(0.85);
  expect(hits.filter(({ isMended }) => isMended).length / hits.length).toBeGreaterThanOrEqual(0.85);
});

it.each([0, 1])('lets the sound sentences of half %i pass', (half) => {
  const lines = (halves(clean)[half] as string[]).map(lineOf);
  const flagged = lines.filter((line) => findingsOf(line).length > 0);
  expect(flagged.length / lines.length).toBeLessThanOrEqual(0.03);
});

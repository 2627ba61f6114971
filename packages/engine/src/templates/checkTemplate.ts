import { checkMessage } from '../checks/checkMessage.js';
import type { CheckOptions } from '../checks/checkOptions.js';
import type { Finding } from '../checks/finding.js';
import { slotsIn } from '../checks/reading/slots.js';
import { render } from './render.js';
import { sampleCase } from './sampleCase.js';
import { conditions, mayBeUnknown, slots } from './slots.js';
import type { Template, TemplateCase } from './template.js';

/** What speaks against a template, before anybody uses it. */
export interface TemplateReport {
  /** Marks that are no slot or condition, sections that do not close, slots left in brackets: offsets of `field`. */
  problems: TemplateProblem[];
  /** What the checks say of it with every fact known: the offsets are those of the rendered text, so only the words count. */
  findings: Pick<Finding, 'ruleId' | 'severity' | 'field' | 'message'>[];
  /** Whether it may be used: no problem, and no finding of severity error. */
  usable: boolean;
}

export interface TemplateProblem {
  kind:
    | 'unknown-slot'
    | 'unknown-condition'
    | 'unclosed-section'
    | 'open-slot'
    | 'may-be-unknown'
    | 'fixed-day';
  field: 'subject' | 'body';
  start: number;
  end: number;
  message: string;
}

/** Judges a template: its marks first, and when they are sound the text they make. */
export function checkTemplate(template: Template, options: CheckOptions = {}): TemplateReport {
  const problems = [
    ...problemsOf('subject', template.subject),
    ...problemsOf('body', template.body),
  ];
  const isBroken = problems.some(({ kind }) => !isAdvice(kind) && kind !== 'open-slot');
  if (isBroken) return { problems, findings: [], usable: false };
  const findings = findingsOf(template, options);
  const usable =
    problems.every(({ kind }) => isAdvice(kind)) &&
    findings.every(({ severity }) => severity !== 'error');
  return { problems, findings, usable };
}

/** What is true in one case and not in the next, and stops nobody from using the template. */
const isAdvice = (kind: TemplateProblem['kind']) =>
  kind === 'may-be-unknown' || kind === 'fixed-day';

const fixedDay =
  /\b(?:yesterday|(?:earlier )?today|this (?:morning|afternoon|evening)|last week|the (?:week|day) before|(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;
const mark = /\{\{([#^/]?)([^{}]*)\}\}/g;

function problemsOf(field: TemplateProblem['field'], text: string): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  let open: { name: string; start: number; end: number } | undefined;
  for (const { index: start, 0: written, 1: sign = '', 2: name = '' } of text.matchAll(mark)) {
    const end = start + written.length;
    const add = (kind: TemplateProblem['kind'], message: string, at = { start, end }) =>
      problems.push({ kind, field, start: at.start, end: at.end, message });
    if (sign === '') {
      if (!Object.hasOwn(slots, name)) add('unknown-slot', `There is no slot ${written}.`);
      const needs = mayBeUnknown[name];
      if (needs && open?.name !== needs) {
        add(
          'may-be-unknown',
          `${written} may be unknown: put it between {{#${needs}}} and {{/${needs}}}.`,
        );
      }
    } else if (!Object.hasOwn(conditions, name)) {
      add('unknown-condition', `There is no condition “${name}”.`);
    } else if (sign === '/') {
      if (open?.name !== name) add('unclosed-section', `${written} closes what was not opened.`);
      open = undefined;
    } else {
      if (open) add('unclosed-section', `${written} stands inside another section.`);
      open = { name, start, end };
    }
  }
  if (open) {
    const message = `The section {{#${open.name}}} does not close.`;
    problems.push({ kind: 'unclosed-section', field, start: open.start, end: open.end, message });
  }
  for (const { start, end, text: left } of slotsIn(text)) {
    if (left.startsWith('{{')) continue;
    problems.push({ kind: 'open-slot', field, start, end, message: `“${left}” is no slot.` });
  }
  for (const { index: start, 0: day } of text.matchAll(fixedDay)) {
    const message = `“${day}” will not be true in every case: write {{interview.when}}.`;
    problems.push({ kind: 'fixed-day', field, start, end: start + day.length, message });
  }
  return problems;
}

/** What the checks say of it when everything is known, with the promise, the lateness and without. */
function findingsOf(template: Template, options: CheckOptions): TemplateReport['findings'] {
  const language = options.dictionary?.language;
  const facts: TemplateCase = { ...sampleCase, ...(language && { language }) };
  const { interviewer, learned = '', ...known } = facts;
  const topics = [...facts.topics, learned];
  const { findings } = checkMessage(
    { ...known, ...render(template, facts), kind: template.kind, topics, recipient: interviewer },
    options,
  );
  return findings
    .filter(({ ruleId }) => ruleId !== 'unfilled-slot')
    .map(({ ruleId, severity, field, message }) => ({ ruleId, severity, field, message }));
}

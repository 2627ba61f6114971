import { allChecks } from './allChecks.js';
import type { Check, Found } from './check.js';
import type { CheckOptions } from './checkOptions.js';
import type { Finding, MessageElement, MessageInput, MessageReport, Severity } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { type ReadMessage, readMessage } from './reading/readMessage.js';
import type { Suppression } from './settings/checkLayer.js';
import { settle, validateSuppression } from './settings/settle.js';

/** What a finding takes off a score of 100. */
const weight: Record<Severity, number> = { error: 25, warning: 10, hint: 3 };

/** Nobody mends more faults of one kind at once. */
const mostFindings = 100;

/**
 * Judges a message by every check its facts and the configuration allow. Findings are sorted by field (subject first), start and rule.
 * `elements` are those the kind of message asks for, in the order of the checks.
 * @throws {CheckSettingsError} for a setting that names an unknown check or kind, or a suppression without author and reason
 */
export function checkMessage(input: MessageInput, options: CheckOptions = {}): MessageReport {
  const { weights, vocabulary } = settle(options.settings ?? [], input.kind);
  const message = { ...readMessage(input, options), vocabulary };
  const findings: Finding[] = [];
  const elements: MessageElement[] = [];
  const notJudged: string[] = [];
  for (const check of allChecks) {
    const wished = weights.get(check.id);
    const severity = wished ?? check.severity(input.kind);
    if (!severity || severity === 'off') continue;
    if (check.element) {
      const span = check.element.locate(message);
      const place = span ? { start: span.start, end: span.end } : {};
      elements.push({ id: check.element.id, present: span !== undefined, ...place });
    }
    if (check.canJudge && !check.canJudge(input, options)) {
      notJudged.push(check.id);
      continue;
    }
    for (const found of take(check.find(message), mostFindings)) {
      findings.push(
        findingOf(check, found, wished ? severity : (found.severity ?? severity), message),
      );
    }
  }
  const once = findings.filter((finding) => !isSaidByGrammar(finding, findings)).sort(byPlace);
  const { standing, suppressed } = sortOut(once, options.suppressions ?? []);
  const lost = standing.reduce((sum, finding) => sum + weight[finding.severity], 0);
  return {
    findings: standing,
    elements,
    score: Math.max(0, 100 - lost),
    ready: standing.every((finding) => finding.severity !== 'error'),
    suppressed,
    notJudged,
  };
}

/** A word that the dictionary does not know and a slip of grammar covers, such as "alot", is one fault. */
function isSaidByGrammar({ ruleId, field, start, end }: Finding, findings: Finding[]): boolean {
  return (
    ruleId === 'spelling' &&
    findings.some(
      (other) =>
        other.ruleId === 'grammar' &&
        other.field === field &&
        other.start <= start &&
        end <= other.end,
    )
  );
}

function sortOut(findings: Finding[], suppressions: Suppression[]) {
  for (const suppression of suppressions) validateSuppression(suppression);
  const of = ({ fingerprint }: Finding) =>
    suppressions.find((each) => each.fingerprint === fingerprint);
  const suppressed = findings.flatMap((finding) => {
    const suppression = of(finding);
    return suppression ? [{ ...suppression, finding }] : [];
  });
  return { standing: findings.filter((finding) => !of(finding)), suppressed };
}

function findingOf(check: Check, found: Found, severity: Severity, message: ReadMessage): Finding {
  const { field, start, end } = found;
  const text = field === 'subject' ? (message.input.subject ?? '') : message.input.body;
  const actual = text.slice(start, end);
  return {
    ruleId: check.id,
    severity,
    field,
    start,
    end,
    message: found.message,
    ...(actual ? { actual } : {}),
    fixes: (found.fixes ?? []).map((fix) => (check.fixesAreSafe ? { ...fix, safe: true } : fix)),
    evidence: check.evidence,
    fingerprint: fingerprint(check.id, field, actual),
  };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.field !== b.field) return a.field === 'subject' ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1);
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- === 0) return;
    yield item;
  }
}

import type { Severity, TemplateReport } from '@afterword/engine';
import type { Diagnostic } from '@codemirror/lint';

/** One thing that speaks against a template; without a place when only the filled-in text shows it. */
export interface Found {
  key: string;
  severity: Severity;
  message: string;
  place?: { field: 'subject' | 'body'; start: number; end: number };
}

const advice = ['may-be-unknown', 'fixed-day'];

/** Slots and sections first, then what the filled-in text lacks. */
export function foundIn({ problems, findings }: TemplateReport): Found[] {
  return [
    ...problems.map(({ kind, message, field, start, end }) => ({
      key: `${kind} ${field} ${start}`,
      severity: advice.includes(kind) ? ('warning' as const) : ('error' as const),
      message,
      place: { field, start, end },
    })),
    ...findings.map(({ ruleId, severity, message }, index) => ({
      key: `${ruleId} ${index}`,
      severity,
      message,
    })),
  ];
}

/** What can be underlined in the body. */
export function marksOf(found: Found[]): Diagnostic[] {
  return found.flatMap(({ severity, message, place }) =>
    place?.field === 'body' ? [{ from: place.start, to: place.end, severity, message }] : [],
  );
}

/** How a template stands, in one sentence. */
export function standing(found: { severity: string }[]): string {
  const count = (severity: string) =>
    found.filter((one) => one.severity.toLowerCase() === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors > 0) return `${errors} to mend before drafts can begin with it.`;
  if (warnings > 0)
    return `Drafts can begin with it; ${warnings} ${warnings > 1 ? 'places' : 'place'} could be better.`;
  return 'Drafts can begin with it.';
}

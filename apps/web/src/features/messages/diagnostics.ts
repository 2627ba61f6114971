import type { Finding } from '@afterword/engine';
import type { Diagnostic } from '@codemirror/lint';

/** What a fix does, in words. */
export function fixWords({ text }: { text: string }): string {
  return text === '' ? 'Remove it' : `Change to “${text.trim()}”`;
}

/** The findings that can be underlined in the body; what is missing has no place there. */
export function diagnosticsOf(findings: Finding[]): Diagnostic[] {
  return findings
    .filter(({ field, start, end }) => field === 'body' && end > start)
    .map(({ start, end, severity, message, fixes }) => ({
      from: start,
      to: end,
      severity,
      message,
      actions: fixes.map((fix) => ({
        name: fixWords(fix),
        apply: (view) =>
          view.dispatch({ changes: { from: fix.start, to: fix.end, insert: fix.text } }),
      })),
    }));
}

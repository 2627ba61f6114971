import type { Finding, MessageInput, TextFix } from './finding.js';

/**
 * Subject and body with the first fix of every finding made, those that are safe only: a slot whose value is known, a doubled word,
 * an article. Of two fixes over one another the first stands.
 */
export function mendSafely(
  { subject, body }: Pick<MessageInput, 'subject' | 'body'>,
  findings: Finding[],
): { subject?: string; body: string } {
  const safe = (field: Finding['field']) =>
    findings.flatMap((finding) => {
      const [fix] = finding.fixes;
      return finding.field === field && fix?.safe ? [fix] : [];
    });
  const mended = applyFixes(body, safe('body'));
  return subject === undefined
    ? { body: mended }
    : { subject: applyFixes(subject, safe('subject')), body: mended };
}

/** A text with replacements made; of two over one another the first stands. */
export function applyFixes(text: string, fixes: TextFix[]): string {
  let [made, end] = ['', 0];
  for (const fix of fixes.toSorted((a, b) => a.start - b.start)) {
    if (fix.start < end) continue;
    made += text.slice(end, fix.start) + fix.text;
    end = fix.end;
  }
  return made + text.slice(end);
}

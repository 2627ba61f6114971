/**
 * A name for a finding that survives edits elsewhere: FNV-1a over rule, field and the text itself. Eight
 * hexadecimal digits.
 */
export function fingerprint(ruleId: string, field: string, actual: string): string {
  let hash = 0x811c9dc5;
  const text = `${ruleId}\n${field}\n${actual}`;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

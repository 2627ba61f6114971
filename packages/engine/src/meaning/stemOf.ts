/** A word without its commonest endings, so that "waiting", "waited" and "waits" meet. Crude, and the same for all. */
export function stemOf(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/([^su])s$/, '$1') : word;
  return word
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:ingly|edly|ing|edly|ed|es|s|ly|e)$/, '')
    .replace(/(.)\1$/, '$1');
}

const longest = 200;

/**
 * What the mail server had against a message, in a sentence for its writer: an answer is quoted as the server's own
 * words; of trouble on the way there nothing is said that only we have a use for.
 * @param reason the error of the last try, an answer of the server (a code of three digits and words) somewhere in it
 */
export function serverWords(reason: string): string {
  const [said] = /\b[45]\d\d[ -].*/s.exec(reason) ?? [];
  if (!said) return 'It could not be sent, however often it was tried.';
  const line = said.replace(/\s+/g, ' ').trim();
  const quoted = line.length > longest ? `${line.slice(0, longest).trimEnd()} …` : line;
  const tried = quoted.startsWith('5')
    ? 'refused it'
    : 'did not take it, however often it was tried';
  return `The mail server ${tried}. In its own words: “${quoted}”`;
}

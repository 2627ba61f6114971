/**
 * What a mail server said, without what looks like a mail address: whoever runs this needs the reason, not the person.
 * Example: `550 <anna@x.example>: no such user` is `550 <…>: no such user`.
 */
export function withoutAddresses(text: string): string {
  return text.replace(/("[^"\n]*"|[^\s<>"'(),;:]+)(@|%40|＠)[^\s<>"'(),;]+/gi, '…');
}

/** What happened, for a reader; browsers call an unreachable server by many names, all of them TypeErrors. */
export function troubleWords(error: unknown): string {
  if (error instanceof TypeError) return 'The server does not answer.';
  return error instanceof Error ? error.message : String(error);
}

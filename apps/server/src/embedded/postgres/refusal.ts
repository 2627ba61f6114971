/** What this machine refuses, said in a sentence for whoever starts us; its code tells it from a bug. */
export class Refusal extends Error {
  readonly code = 'EMBEDDED_DATABASE';
}

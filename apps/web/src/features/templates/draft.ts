import type { FollowUpKind, Language, Tone } from '../../generated/graphql.js';

/** A template while it is written. */
export interface Draft {
  name: string;
  kind: FollowUpKind;
  language: Language;
  tone: Tone | null;
  subject: string;
  body: string;
}

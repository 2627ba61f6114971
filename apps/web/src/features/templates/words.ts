import { messageKinds } from '@afterword/engine';
import type { FollowUpKind, Language, Tone } from '../../generated/graphql.js';

/** The kinds of message, in the engine's order. */
export const kinds = messageKinds.map((kind) => kind.toUpperCase() as FollowUpKind);

export const toneNames: Record<Tone, string> = {
  PLAIN: 'plain',
  FORMAL: 'formal',
  FRIENDLY: 'friendly',
  WARM: 'warm',
  EAGER: 'eager',
  BRIEF: 'brief',
};

export const languageNames: Record<Language, string> = {
  EN_US: 'American English',
  EN_GB: 'British English',
};

/** The names of a table as the choices of a select. */
export const choicesOf = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** The engine's name of a kind. */
export const engineKind = (kind: FollowUpKind) => kind.toLowerCase() as Lowercase<FollowUpKind>;

/** The engine's name of a language. */
export const engineLanguage = (language: Language) => (language === 'EN_GB' ? 'en-GB' : 'en-US');

import { type Language, type MessageInput, type Person, Temporal } from '@afterword/engine';
import type {
  ComposerFragment,
  FollowUpKind,
  Language as LanguageName,
} from '../../generated/graphql.js';

/** What the writer has typed. */
export interface Text {
  subject: string;
  body: string;
}

/** The engine's name of a kind. */
export const engineKind = (kind: FollowUpKind) => kind.toLowerCase() as Lowercase<FollowUpKind>;

/** The engine's names of the varieties of English. */
export const engineLanguage: Record<LanguageName, Language> = { EN_US: 'en-US', EN_GB: 'en-GB' };

type Interviewer = ComposerFragment['message']['checkedAgainst']['recipient'];

const person = ({ id, givenName, familyName, email, role }: Interviewer): Person => ({
  ...{ id, givenName, familyName },
  ...(email && { email }),
  ...(role && { role }),
});

/** The facts the server judges this message by and the text as typed, as of when it would leave, for the engine's checks. */
export function messageInput(
  { kind, suggestedAt, message }: ComposerFragment,
  text: Text,
  now: Temporal.Instant,
): MessageInput {
  const { recipient, panel, interview, promisedMaterials, language, ...facts } =
    message.checkedAgainst;
  const instant = Temporal.Instant.from;
  const suggested = instant(suggestedAt);
  return {
    ...facts,
    ...text,
    kind: engineKind(kind),
    recipient: person(recipient),
    panel: panel.map(person),
    interview: {
      start: instant(interview.start),
      end: instant(interview.end),
      zone: interview.zone,
    },
    ...(promisedMaterials && { promisedMaterials }),
    sendAt: Temporal.Instant.compare(suggested, now) > 0 ? suggested : now,
    language: engineLanguage[language],
  };
}

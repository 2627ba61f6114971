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

/** When a message leaves that waits for nothing but its moment: the suggested one, or now when that is over. */
export function plannedMoment(
  { suggestedAt }: Pick<ComposerFragment, 'suggestedAt'>,
  now: Temporal.Instant,
): Temporal.Instant {
  const suggested = Temporal.Instant.from(suggestedAt);
  return Temporal.Instant.compare(suggested, now) > 0 ? suggested : now;
}

/** The facts the server judges this message by and the text as typed, as of when it leaves, for the engine's checks. */
export function messageInput(
  { kind, message }: ComposerFragment,
  text: Text,
  sendAt: Temporal.Instant,
): MessageInput {
  const { recipient, panel, interview, promisedMaterials, language, ...facts } =
    message.checkedAgainst;
  const instant = Temporal.Instant.from;
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
    sendAt,
    language: engineLanguage[language],
  };
}

import { type MessageInput, type Person, Temporal } from '@afterword/engine';
import type { ComposerFragment, FollowUpKind } from '../../generated/graphql.js';
import { language } from './useDictionary.js';

/** What the writer has typed. */
export interface Text {
  subject: string;
  body: string;
}

/** The engine's name of a kind. */
export const engineKind = (kind: FollowUpKind) => kind.toLowerCase() as Lowercase<FollowUpKind>;

type Interviewer = NonNullable<ComposerFragment['recipient']>;

const person = ({ id, givenName, familyName, email }: Interviewer): Person => ({
  id,
  givenName,
  familyName,
  ...(email && { email }),
});

/** The facts around a follow-up and the text as typed, for the engine's checks. */
export function messageInput(
  followUp: ComposerFragment,
  text: Text,
  sendAt: Temporal.Instant,
): MessageInput {
  const { recipient, interview, application, candidate, message } = followUp;
  const { otherCompanies, otherPositions, siblings } = message.checkedAgainst;
  const instant = Temporal.Instant.from;
  return {
    kind: engineKind(followUp.kind),
    ...text,
    ...(recipient && { recipient: person(recipient) }),
    panel: interview.panel.map(person),
    topics: interview.topics,
    nextStepsKnown: interview.promise !== null,
    interview: {
      start: instant(interview.startsAt),
      end: instant(interview.endsAt),
      zone: interview.zone,
    },
    candidate: { givenName: candidate.givenName, familyName: candidate.familyName },
    company: application.company,
    position: application.position,
    ...{ otherCompanies, otherPositions, siblings },
    attachments: [],
    sendAt,
    language,
  };
}

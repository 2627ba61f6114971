import { type Reason, Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Note } from '../../mail/layout.js';
import { sayTime } from '../../mail/sayTime.js';
import { windowBar } from '../../mail/windowBar.js';
import type { Application } from '../applications/application.entity.js';
import type { Candidate } from '../candidates/candidate.entity.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { reminderActions } from '../mailActions/reminderActions.js';
import type { Recipient } from './readers.js';

/** What a reminder speaks of. */
export interface About {
  followUp: FollowUp;
  candidate: Candidate;
  application: Application;
  /** To whom is to be written. */
  recipient: { givenName: string; familyName: string };
}

const acts: Record<FollowUp['kind'], string> = {
  thank_you: 'Thank',
  materials: 'Send what you promised to',
  status_check: 'Ask how things stand with',
  second_check: 'Ask once more, briefly,',
  promised_step: 'Ask about the promised next step with',
  outcome_thanks: 'Thank, for their time,',
  offer_reply: 'Answer the offer of',
  keep_in_touch: 'Keep in touch with',
};

/**
 * What a reminder says to its reader, in their zone, and what they can do right from there. Its heading is the same
 * for all reminders of one follow-up, which mail programs show as one thread.
 */
export function reminderNote(
  app: Pick<App, 'clock' | 'config' | 'secret'>,
  about: About,
  reader: Recipient,
): Note {
  const { followUp } = about;
  return {
    ...(reader.role === 'coach' ? forCoach : forCandidate)(app, about, reader),
    bar: windowBar(followUp, app.clock(), reader.zone),
    more: reminderActions(app, reader.id, followUp.id),
    why: followUp.reasons.filter(isDue).map(({ text }) => `Due then: ${text}.`),
  };
}

const isDue = ({ decides }: Reason) => decides === 'due';

const nameOf = ({ givenName, familyName }: About['recipient']) => `${givenName} ${familyName}`;

interface Title {
  followUp: Pick<FollowUp, 'kind'>;
  recipient: About['recipient'];
  application: Pick<Application, 'company'>;
}

/** What is to be done, to whom, for which company. */
export const titleOf = ({ followUp, recipient, application }: Title) =>
  `${acts[followUp.kind]} ${nameOf(recipient)} (${application.company})`;

export const draftUrl = ({ followUp }: About, { baseUrl }: App['config']) =>
  `${baseUrl}/follow-up/${followUp.id}/write`;

function forCandidate(
  { clock, config }: Pick<App, 'clock' | 'config'>,
  about: About,
  { zone }: Recipient,
): Note {
  const { followUp, application } = about;
  const due = sayTime(followUp.dueAt, zone, followUp.zone);
  const isLate = Temporal.Instant.compare(clock(), followUp.dueAt) > 0;
  return {
    heading: titleOf(about),
    paragraphs: [
      `You interviewed for ${application.position} at ${application.company}.`,
      isLate
        ? `This was due ${due}. It can still be sent.`
        : `Best sent ${sayTime(followUp.suggestedAt, zone, followUp.zone)}. Due ${due}.`,
      'A draft with the facts of your interview is ready to be made yours.',
    ],
    action: { label: 'Open the draft', url: draftUrl(about, config) },
    small: ['Afterword reminds you because your coaching team plans your follow-ups here.'],
  };
}

function forCoach(
  { config }: Pick<App, 'config'>,
  { followUp, recipient, application, candidate }: About,
  { zone }: Recipient,
): Note {
  return {
    heading: `${nameOf(candidate)} has not written to ${nameOf(recipient)} (${application.company})`,
    paragraphs: [
      `${candidate.givenName} interviewed for ${application.position} at ${application.company}.`,
      `This was due ${sayTime(followUp.dueAt, zone, followUp.zone)}.`,
    ],
    action: {
      label: 'Look at the plan',
      url: `${config.baseUrl}/interview/${followUp.interviewId}`,
    },
    small: ['Afterword tells you because you coach this candidate.'],
  };
}

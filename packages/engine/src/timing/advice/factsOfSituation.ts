import type { Temporal } from 'temporal-polyfill';
import type { Event, Facts, Zone } from '../../facts.js';
import type { FullSituation } from './situation.js';

const person = { id: 'they', givenName: '', familyName: '' };

/**
 * The facts of a situation, seen from `now`: everything happened an hour before this time of day, so that what is
 * so many days ago is fully so.
 */
export function factsOfSituation(
  situation: FullSituation,
  now: Temporal.Instant,
  zone: Zone,
): Facts {
  const here = now.toZonedDateTimeISO(zone);
  const ago = (days: number) => here.subtract({ days }).subtract({ hours: 1 }).toInstant();
  const { daysSinceInterview, daysSinceTheirLastWord: word, outcome, checksSent } = situation;
  const end = ago(daysSinceInterview);
  const suffix = word === undefined ? '' : ':word';
  const events: Event[] = [];
  const sent = (id: string, at: Temporal.Instant, followUpKey: string) =>
    events.push({ kind: 'sent', id, at, followUpKey, channel: 'email' });

  if (situation.thankYouSent) sent('thanks', end, 'thank_you:talk:they');
  if (word !== undefined) events.push({ kind: 'reply', id: 'word', at: ago(word) });
  if (situation.promiseInDays !== undefined) {
    const heardAt = word === undefined ? end : ago(word);
    const inDays = Math.max(situation.promiseInDays, -(word ?? daysSinceInterview));
    const by = here.toPlainDate().add({ days: inDays });
    const what = situation.promised;
    events.push({ kind: 'promise', id: 'promise', at: heardAt, interviewId: 'talk', what, by });
  }
  const lastCheck = situation.daysSinceLastCheck;
  if (checksSent > 0) {
    const days =
      checksSent > 1
        ? Math.max(lastCheck, (lastCheck + (word ?? daysSinceInterview)) / 2)
        : lastCheck;
    sent('first', ago(Math.floor(days)), `status_check:talk${suffix}`);
  }
  if (checksSent > 1) sent('second', ago(lastCheck), `second_check:talk${suffix}`);
  if (outcome) {
    const at = ago(outcome.daysAgo);
    events.push({ kind: 'outcome', id: 'outcome', at, result: outcome.result });
    const kind = outcome.result === 'offer' ? 'offer_reply' : 'outcome_thanks';
    if (outcome.answered) sent('answer', at, `${kind}:talk:outcome`);
  }
  const start = end.subtract({ hours: 1 });
  const interview = {
    ...{ id: 'talk', round: 1, start, end, zone, panel: [person] },
    state: 'scheduled' as const,
    recordedAt: start.subtract({ hours: 24 }),
  };
  return { applicationId: 'situation', interviews: [interview], events };
}

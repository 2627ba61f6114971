import type { EpochMs } from '../localTime/zoneClock.js';
import { addressee } from './addressee.js';
import { readKey } from './followUpKey.js';
import type { History, Sending } from './history.js';

/** All that was sent to each person, by time: one list a person, by id. */
export type Correspondence = Map<string, { at: EpochMs; followUpKey: string }[]>;

export function correspondenceOf(history: History): Correspondence {
  const correspondence: Correspondence = new Map();
  for (const sending of history.sendings) {
    const personId = receiverOf(sending, history);
    if (personId === undefined) continue;
    const sent = correspondence.get(personId);
    if (sent) sent.push(sending);
    else correspondence.set(personId, [sending]);
  }
  return correspondence;
}

function receiverOf({ at, followUpKey, recipientId }: Sending, history: History) {
  if (recipientId !== undefined) return recipientId;
  const key = readKey(followUpKey, history.rounds);
  return key && (key.personId ?? addressee(key.round, history, at)?.id);
}

/**
 * When the last message left to a person since their last word, hence unanswered. The check that asks does not
 * count itself, nor what followed it.
 */
export function lastMessageTo(
  personId: string,
  asking: { key: string | undefined; askedAt: EpochMs | undefined; since: EpochMs },
  correspondence: Correspondence,
): EpochMs | undefined {
  const sent = correspondence.get(personId) ?? [];
  const until = asking.askedAt ?? Number.POSITIVE_INFINITY;
  let low = 0;
  let high = sent.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sent[middle] as { at: EpochMs }).at <= until) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index--) {
    const message = sent[index] as { at: EpochMs; followUpKey: string };
    if (message.at < asking.since) return undefined;
    if (message.followUpKey !== asking.key) return message.at;
  }
  return undefined;
}

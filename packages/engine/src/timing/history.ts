import type { Event, Facts, Outcome, Person, Wish } from '../facts.js';
import { type DayNumber, dayNumberOf } from '../localTime/calendarDay.js';
import type { EpochMs } from '../localTime/zoneClock.js';
import { isCheckKey } from './followUpKey.js';
import { happenTo, type Round, roundOf } from './round.js';

export interface PromiseMade {
  at: EpochMs;
  interviewId: string;
  what: 'answer' | 'next_step';
  by: DayNumber;
}
export interface MaterialsPromised {
  id: string;
  interviewId: string;
  recipientId?: string | undefined;
  by?: DayNumber | undefined;
}
export interface Sending {
  at: EpochMs;
  followUpKey: string;
  recipientId?: string | undefined;
}

/**
 * The facts in order, ready to be asked, in whole milliseconds. The order in which they were given makes no
 * difference. Every list is by time.
 */
export interface History {
  /** By number, then start. */
  rounds: Round[];
  replies: { id: string; at: EpochMs }[];
  /** A later one replaces an earlier one. */
  promises: PromiseMade[];
  materials: MaterialsPromised[];
  sendings: Sending[];
  /** When a follow-up was first sent, by its key. */
  sentAt: Map<string, EpochMs>;
  /** The same for checks alone. */
  checksSentAt: Map<string, EpochMs>;
  skipped: Set<string>;
  pins: Map<string, EpochMs>;
  outcomes: { id: string; at: EpochMs; result: Outcome }[];
  contacts: { at: EpochMs; person: Person }[];
  wishes: { at: EpochMs; personId: string; wish: Wish }[];
  worthKeeping: Set<string>;
}

export function historyOf(facts: Facts): History {
  const history: History = {
    rounds: facts.interviews.map(roundOf),
    replies: [],
    promises: [],
    materials: [],
    sendings: [],
    sentAt: new Map(),
    checksSentAt: new Map(),
    skipped: new Set(),
    pins: new Map(),
    outcomes: [],
    contacts: [],
    wishes: [],
    worthKeeping: new Set(),
  };
  const dated = facts.events.map((event) => ({ at: event.at.epochMilliseconds, event }));
  for (const { at, event } of dated.sort(byTime)) put(event, at, history);
  history.rounds.sort(byNumber);
  return history;
}

function put(event: Event, at: EpochMs, history: History): void {
  switch (event.kind) {
    case 'promise':
      history.promises.push({
        at,
        interviewId: event.interviewId,
        what: event.what,
        by: dayNumberOf(event.by),
      });
      break;
    case 'materials': {
      const { id, interviewId, recipientId, by } = event;
      history.materials.push({ id, interviewId, recipientId, by: by && dayNumberOf(by) });
      break;
    }
    case 'sent': {
      const { followUpKey, recipientId } = event;
      history.sendings.push({ at, followUpKey, recipientId });
      if (history.sentAt.has(followUpKey)) break;
      history.sentAt.set(followUpKey, at);
      if (isCheckKey(followUpKey)) history.checksSentAt.set(followUpKey, at);
      break;
    }
    case 'reply':
      history.replies.push({ id: event.id, at });
      break;
    case 'skip':
      history.skipped.add(event.followUpKey);
      break;
    case 'pin':
      if (event.to) history.pins.set(event.followUpKey, event.to.epochMilliseconds);
      else history.pins.delete(event.followUpKey);
      break;
    case 'outcome':
      history.outcomes.push({ id: event.id, at, result: event.result });
      break;
    case 'preference':
      history.wishes.push({ at, personId: event.personId, wish: event.wish });
      break;
    case 'hiring_contact':
      history.contacts.push({ at, person: event.person });
      break;
    case 'worth_keeping':
      history.worthKeeping.add(event.personId);
      break;
    default:
      for (const round of history.rounds)
        if (round.id === event.interviewId) happenTo(round, event);
  }
}

function byNumber(a: Round, b: Round): number {
  return a.number - b.number || a.start - b.start || byId(a, b);
}

type Dated = { at: EpochMs; event: Event };

function byTime(a: Dated, b: Dated): number {
  return a.at - b.at || byId(a.event, b.event);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

import { Temporal } from 'temporal-polyfill';
import type { Event, Facts, InterviewFact } from '../facts.js';

type PromiseMade = Extract<Event, { kind: 'promise' }>;
type Reply = Extract<Event, { kind: 'reply' }>;

/** The facts in order, ready to be asked. The order in which they were given makes no difference. */
export interface History {
  /** By round, then start. */
  interviews: InterviewFact[];
  /** By time. */
  replies: Reply[];
  /** By time; a later one replaces an earlier one. */
  promises: PromiseMade[];
  /** When a follow-up was first sent, by its key. */
  sentAt: Map<string, Temporal.Instant>;
  skipped: Set<string>;
}

export function historyOf(facts: Facts): History {
  const history: History = {
    interviews: [...facts.interviews].sort(byRound),
    replies: [],
    promises: [],
    sentAt: new Map(),
    skipped: new Set(),
  };
  for (const event of [...facts.events].sort(byTime)) {
    if (event.kind === 'reply') history.replies.push(event);
    else if (event.kind === 'promise') history.promises.push(event);
    else if (event.kind === 'skip') history.skipped.add(event.followUpKey);
    else if (!history.sentAt.has(event.followUpKey)) {
      history.sentAt.set(event.followUpKey, event.at);
    }
  }
  return history;
}

function byRound(a: InterviewFact, b: InterviewFact): number {
  return a.round - b.round || Temporal.Instant.compare(a.start, b.start) || byId(a, b);
}

function byTime(a: Event, b: Event): number {
  return Temporal.Instant.compare(a.at, b.at) || byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

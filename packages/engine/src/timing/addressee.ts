import type { Person } from '../facts.js';
import type { EpochMs } from '../localTime/zoneClock.js';
import type { History } from './history.js';
import type { Round } from './round.js';
import { wishOf } from './wishOf.js';

/**
 * Who is asked for news after a round, as known at an instant: the hiring contact, else the first of the panel.
 * Somebody who wants no contact is passed over while there is anybody else.
 */
export function addressee(round: Round, history: History, at?: EpochMs): Person | undefined {
  const known = history.contacts.findLast((contact) => at === undefined || contact.at <= at);
  const people = known ? [known.person, ...round.panel] : round.panel;
  return people.find(({ id }) => wishOf(id, history, at) !== 'no_contact') ?? people[0];
}

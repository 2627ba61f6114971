import type { MessageKind, Person } from '../facts.js';
import type { Round } from './round.js';

type OwnKind = 'thank_you' | 'keep_in_touch';

/** The key of what each person gets for themselves. */
export function personKey(kind: OwnKind, round: Round, person: Pick<Person, 'id'>): string {
  return `${kind}:${round.id}:${person.id}`;
}

/** The key of a check; the suffix tells the waiting periods of one interview apart. */
export function checkKey(kind: MessageKind, round: Round, keySuffix: string): string {
  return `${kind}:${round.id}${keySuffix}`;
}

const checkKinds = ['status_check', 'second_check', 'promised_step'] as const;

/** Whether a message of this kind asks for their word, so that too many of them would press. */
export function isCheck(kind: MessageKind): boolean {
  return (checkKinds as readonly MessageKind[]).includes(kind);
}

export function isCheckKey(key: string): boolean {
  return checkKinds.some((kind) => key.startsWith(kind) && key[kind.length] === ':');
}

/** The key of what a single fact asks for: materials, an answer to an outcome. */
export function factKey(kind: MessageKind, round: Round, factId: string): string {
  return `${kind}:${round.id}:${factId}`;
}

/** The parts of a key: which round it belongs to, and whose it is when it is one person's own. */
export function readKey(
  key: string,
  rounds: Round[],
): { round: Round; personId?: string } | undefined {
  const colon = key.indexOf(':');
  const rest = key.slice(colon + 1);
  const round = rounds.find(({ id }) => rest === id || rest.startsWith(`${id}:`));
  if (colon < 0 || !round) return undefined;
  const own = key.startsWith('thank_you:') || key.startsWith('keep_in_touch:');
  return own ? { round, personId: rest.slice(round.id.length + 1) } : { round };
}

import { judgeMoment, type Temporal } from '@afterword/engine';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import type { Material } from './material.js';

const words: Record<Exclude<FollowUp['state'], 'planned'>, string> = {
  answered: 'They have answered in the meantime.',
  sent: 'It was sent already.',
  skipped: 'This follow-up was left out.',
  withdrawn: 'What happened since has made it needless.',
};

/** Why a message is not to leave any more, when its follow-up is over; undefined while it is planned. */
export function whyOver(
  followUp: FollowUp,
  { facts, policy, calendar }: Pick<Material, 'facts' | 'policy' | 'calendar'>,
  at: Temporal.Instant,
): string | undefined {
  if (followUp.state === 'planned') return undefined;
  const [unwanted] = judgeMoment(followUp, facts, policy, calendar, at);
  return unwanted?.message ?? words[followUp.state];
}

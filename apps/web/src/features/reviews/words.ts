import type { ReviewFactsFragment } from '../../generated/graphql.js';

const gone = 'somebody who left';

/** How somebody is called; people without an account any more have no name. */
export const nameOf = (person: { name: string } | null): string => person?.name ?? gone;

export type Facts = Omit<ReviewFactsFragment, ' $fragmentName'>;
type Step = { words: string; at: string; note: string | null };

/** What happened in a review, in order: who did it, when, and what they said. */
export function stepsOf(review: Facts): Step[] {
  const { state, bySending, requestedAt, decidedAt, revokedAt } = review;
  const asked = { words: `${nameOf(review.requestedBy)} asked`, at: requestedAt, note: null };
  const decided = { at: decidedAt ?? '', note: review.note };
  const decider = nameOf(review.decidedBy);
  const decision = {
    REQUESTED: [],
    RETURNED: [{ ...decided, words: `${decider} returned it` }],
    WITHDRAWN: [{ ...decided, words: `${decider} withdrew the request` }],
    APPROVED: [{ ...decided, words: `${decider} approved it${bySending ? ' by sending it' : ''}` }],
    REVOKED: [
      { ...decided, words: `${decider} approved it` },
      {
        words: `${nameOf(review.revokedBy)} took the approval back`,
        at: revokedAt ?? '',
        note: review.revokeNote,
      },
    ],
  };
  return [...(bySending && state === 'APPROVED' ? [] : [asked]), ...decision[state]];
}

import type { RemarkFragment, ReviewWithRemarksFragment } from '../../generated/graphql.js';

type Reviewed = Pick<ReviewWithRemarksFragment, 'state' | 'comments'>;

/** What was said in all reviews of a message, the oldest first: asking again settles nothing. */
export const remarksOf = (newestFirst: Reviewed[]): RemarkFragment[] =>
  [...newestFirst]
    .reverse()
    .filter(({ state }) => state !== 'WITHDRAWN')
    .flatMap(({ comments }) => comments.edges.map(({ node }) => node));

/** What is said of passages and not settled, as notes on the text. */
export const notesOf = (remarks: RemarkFragment[]) =>
  remarks.flatMap(({ field, place, quote, body, suggestion, resolvedAt, writtenBy }) =>
    field && place && quote && resolvedAt === null
      ? [
          {
            ...{ field, place, quote },
            message: `${writtenBy?.name ?? 'A reviewer'}: ${body || `Better: ${suggestion}`}`,
          },
        ]
      : [],
  );

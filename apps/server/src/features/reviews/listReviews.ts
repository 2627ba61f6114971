import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../../context.js';
import { type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { signedIn } from '../teams/teams.service.js';
import { Review, ReviewState } from './review.entity.js';
import { ReviewComment } from './reviewComment.entity.js';
import type { ReviewsArgs } from './reviews.types.js';

/**
 * Reviews in a state of all candidates whose messages the viewer may review, the oldest first. Those that wait
 * do so only while the message is still a draft.
 */
export async function listReviews(ctx: Context, args: ReviewsArgs) {
  const { first, after } = readPage(args, 'id');
  const userId = signedIn(ctx).id;
  const rows = await ctx.tx(({ manager }) => {
    const query = reviewable(manager.createQueryBuilder(Review, 'r'), userId, args.state)
      .orderBy('r.id')
      .limit(first + 1);
    if (after) query.andWhere('r.id > :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}

/** How many there are. */
export async function countReviews(ctx: Context, state: ReviewState): Promise<number> {
  const userId = signedIn(ctx).id;
  return ctx.tx(({ manager }) =>
    reviewable(manager.createQueryBuilder(Review, 'r'), userId, state).getCount(),
  );
}

/** The wall shows those one cares for and one's own; one's own one does not review. */
function reviewable(query: SelectQueryBuilder<Review>, userId: string, state: ReviewState) {
  query
    .where('r.state = :state', { state })
    .andWhere(
      `not exists (select from candidate c where c.id = r.candidate_id and c.user_id = :userId)`,
      { userId },
    );
  if (state === ReviewState.REQUESTED)
    query.andWhere(
      `exists (select from follow_up f join message m on m.follow_up_id = f.id
         where f.id = r.follow_up_id and f.state = 'planned' and m.state in ('draft', 'failed'))`,
    );
  return query;
}

/** All reviews of one message, newest first: who asked, who decided, and when. */
export async function reviewsOf(ctx: Context, followUpId: string, page: PageArgs) {
  const { first, after } = readPage(page, 'id');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(Review, 'r')
      .where({ followUpId })
      .orderBy('r.id', 'DESC')
      .limit(first + 1);
    if (after) query.andWhere('r.id < :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}

/** The comments on passages of a review, as they were made. */
export async function commentsOf(ctx: Context, reviewId: string, page: PageArgs) {
  const { first, after } = readPage(page, 'id');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(ReviewComment, 'c')
      .where('c.review_id = :reviewId and c.answers_to is null', { reviewId })
      .orderBy('c.id')
      .limit(first + 1);
    if (after) query.andWhere('c.id > :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}

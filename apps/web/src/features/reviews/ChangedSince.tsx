import type { ReviewDeskFragment } from '../../generated/graphql.js';
import { Changes } from './Changes.js';
import classes from './reviews.module.css';

const since = {
  REQUESTED: 'Changed since it was asked for',
  APPROVED: 'Changed since it was approved',
  RETURNED: 'Changed since it was returned',
  REVOKED: 'Changed since it was approved',
  WITHDRAWN: 'Changed since the request was withdrawn',
};

/** What is new in the text since it was asked for or decided on. */
export function ChangedSince({ review }: { review: ReviewDeskFragment }) {
  if (review.changes.length === 0) return null;
  return (
    <details className={classes.history} open={review.state === 'APPROVED'}>
      <summary>{since[review.state]}</summary>
      <Changes changes={review.changes} label="What changed" />
    </details>
  );
}

import { Moment } from '../../ui/time/Moment.js';
import classes from './reviews.module.css';
import { type Facts, stepsOf } from './words.js';

/** Who asked and who decided, the newest review first. */
export function ReviewHistory({ reviews }: { reviews: Facts[] }) {
  if (reviews.length === 0) return null;
  return (
    <details className={classes.history}>
      <summary>Who asked and who decided</summary>
      <ul>
        {reviews.flatMap((review) =>
          stepsOf(review).map(({ words, at, note }) => (
            <li key={`${review.id} ${words}`}>
              {words}, <Moment at={at} />
              {note && <q className={classes.said}>{note}</q>}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}

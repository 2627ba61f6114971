import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import type { ReviewRowFragment } from '../../generated/graphql.js';
import { RowLink } from '../../ui/page/RowLink.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './reviews.module.css';
import { stepsOf } from './words.js';

export const ReviewRowParts = graphql(`
  fragment ReviewRow on Review {
    id
    ...ReviewFacts @unmask
    followUp {
      id
      suggestedAt
      zone
      recipient {
        id
        name
      }
      application {
        id
        company
      }
      candidate {
        id
        name
      }
    }
  }
`);

/** A message in the inbox of reviews: whose, to whom, since when, and until when it is best sent. */
export function ReviewRow({ review }: { review: FragmentType<ReviewRowFragment> }) {
  const { data } = useSuspenseFragment({
    fragment: ReviewRowParts,
    fragmentName: 'ReviewRow',
    from: review,
  });
  const { candidate, recipient, application, suggestedAt, zone } = data.followUp;
  const last = stepsOf(data).at(-1);
  return (
    <li className={classes.row}>
      <div>
        <RowLink to="/reviews/$reviewId" params={{ reviewId: data.id }}>
          {candidate.name}
        </RowLink>
        <p className={classes.quiet}>
          To {recipient.name} at {application.company}
        </p>
      </div>
      <div>
        {last && (
          <p className={classes.quiet}>
            {last.words}, <Moment at={last.at} />
          </p>
        )}
        {data.state === 'REQUESTED' && (
          <p className={classes.quiet}>
            Best sent <Moment at={suggestedAt} zone={zone} />
          </p>
        )}
      </div>
    </li>
  );
}

import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import type { InterviewRowFragment } from '../../generated/graphql.js';
import { RowLink } from '../../ui/page/RowLink.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { momentInBoth } from '../../ui/time/words.js';
import { formatNames } from './formats.js';
import classes from './interviewRow.module.css';

export const InterviewRowParts = graphql(`
  fragment InterviewRow on Interview {
    id
    round
    startsAt
    zone
    format
    state
    panel {
      id
      name
    }
  }
`);

/** One round: when, how, with whom. */
export function InterviewRow({ interview }: { interview: FragmentType<InterviewRowFragment> }) {
  const { data } = useSuspenseFragment({ fragment: InterviewRowParts, from: interview });
  const reader = useReaderZone();
  const when = momentInBoth(Temporal.Instant.from(data.startsAt), reader, data.zone);
  return (
    <li className={classes.row}>
      <RowLink to="/interview/$interviewId" params={{ interviewId: data.id }}>
        Round {data.round}
      </RowLink>
      <span>{data.state === 'CANCELLED' ? <s>{when}</s> : when}</span>
      <span className={classes.quiet}>
        {formatNames[data.format]} with {data.panel.map(({ name }) => name).join(', ')}
      </span>
    </li>
  );
}

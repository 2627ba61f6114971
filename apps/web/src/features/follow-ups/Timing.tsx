import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import type { TimingFragment } from '../../generated/graphql.js';
import { awayWords, leftOrLate } from '../../ui/time/distance.js';
import { Moment } from '../../ui/time/Moment.js';
import { useNow } from '../../ui/time/useNow.js';
import { isPressing } from './statusWords.js';
import classes from './timing.module.css';

export const TimingParts = graphql(`
  fragment Timing on FollowUp {
    id
    status
    opensAt
    dueAt
    leavesAt
    sentAt
    zone
  }
`);

interface Props {
  followUp: FragmentType<TimingFragment>;
  /** In the reader's zone only. */
  brief?: boolean;
}

/** The one moment that matters now: when it opens, until when it is due, when it leaves, or when it was sent. */
export function Timing({ followUp, brief = false }: Props) {
  const { data } = useSuspenseFragment({ fragment: TimingParts, from: followUp });
  const now = useNow();
  const zone = brief ? {} : { zone: data.zone };
  if (data.sentAt) {
    return (
      <span>
        sent <Moment at={data.sentAt} />
      </span>
    );
  }
  if (data.leavesAt) {
    return (
      <span>
        leaves <Moment at={data.leavesAt} {...zone} />
      </span>
    );
  }
  if (isPressing(data.status)) {
    return (
      <span>
        due <Moment at={data.dueAt} {...zone} />
        {' · '}
        <strong className={classes.distance}>
          {leftOrLate(now, Temporal.Instant.from(data.dueAt))}
        </strong>
      </span>
    );
  }
  if (data.status === 'PLANNED' || data.status === 'SCHEDULED') {
    return (
      <span>
        opens <Moment at={data.opensAt} {...zone} />
        {' · '}
        <span className={classes.distance}>
          {awayWords(now, Temporal.Instant.from(data.opensAt))}
        </span>
      </span>
    );
  }
  return <span>nothing to do</span>;
}

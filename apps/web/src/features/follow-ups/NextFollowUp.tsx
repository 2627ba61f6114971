import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import type { NextFollowUpFragment } from '../../generated/graphql.js';
import { StatusWord } from '../../ui/StatusWord.js';
import type { Span } from '../../ui/windowBar/geometry.js';
import { WindowBar } from '../../ui/windowBar/WindowBar.js';
import { followUpName } from './kinds.js';
import classes from './nextFollowUp.module.css';
import { statusWords } from './statusWords.js';
import { Timing } from './Timing.js';
import { windowOf } from './windowOf.js';

export const NextFollowUpParts = graphql(`
  fragment NextFollowUp on FollowUp {
    id
    kind
    status
    opensAt
    suggestedAt
    dueAt
    latestAt
    zone
    recipient {
      id
      name
    }
    application {
      id
      company
    }
    ...Timing
  }
`);

/** The follow-up a candidate has to think of first, as a part of somebody's row. */
export function NextFollowUp({
  followUp,
  span,
}: {
  followUp: FragmentType<NextFollowUpFragment>;
  span: Span;
}) {
  const { data } = useSuspenseFragment({
    fragment: NextFollowUpParts,
    fragmentName: 'NextFollowUp',
    from: followUp,
  });
  const words = statusWords[data.status];
  return (
    <div className={classes.next}>
      <div className={classes.what}>
        {followUpName(data.kind, data.recipient?.name)}
        <div className={classes.quiet}>{data.application.company}</div>
      </div>
      <div className={classes.status}>
        <StatusWord {...words} />
      </div>
      <div className={classes.when}>
        <WindowBar window={windowOf(data)} span={span} zone={data.zone} tone={words.tone} />
        <div className={classes.timing}>
          <Timing followUp={data} brief />
        </div>
      </div>
    </div>
  );
}

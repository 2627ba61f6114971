import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import type { FollowUpListItemFragment } from '../../generated/graphql.js';
import { Rows } from '../../ui/page/Rows.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { useNow } from '../../ui/time/useNow.js';
import { spanOfDays } from '../../ui/windowBar/geometry.js';
import { WindowScale } from '../../ui/windowBar/WindowScale.js';
import { FollowUpRow } from './FollowUpRow.js';
import classes from './followUpRow.module.css';
import { isSettled } from './statusWords.js';

export const FollowUpListItem = graphql(`
  fragment FollowUpListItem on FollowUp {
    id
    status
    dueAt
    ...FollowUpRow
  }
`);

interface Props {
  followUps: FragmentType<FollowUpListItemFragment>[];
  label?: string;
  of?: 'company' | 'role';
}

/** Follow-ups on one scale of days: what waits by its due time, then what is settled, newest first. */
export function FollowUpList({ followUps, label = 'Follow-ups', of = 'company' }: Props) {
  const { data } = useSuspenseFragment({
    fragment: FollowUpListItem,
    fragmentName: 'FollowUpListItem',
    from: followUps,
  });
  const reader = useReaderZone();
  const span = spanOfDays(useNow(), 3, 14);
  const byDue = data
    .filter((followUp) => followUp !== null)
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const settled = byDue.filter(({ status }) => isSettled(status)).reverse();
  const rows = [...byDue.filter(({ status }) => !isSettled(status)), ...settled];
  if (rows.length === 0) return null;
  return (
    <div>
      <div className={classes.head}>
        <div>
          <WindowScale span={span} zone={reader} />
        </div>
      </div>
      <Rows label={label}>
        {rows.map((followUp) => (
          <FollowUpRow key={followUp.id} followUp={followUp} span={span} of={of} />
        ))}
      </Rows>
    </div>
  );
}

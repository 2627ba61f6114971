import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import type { PlanFragment } from '../../generated/graphql.js';
import { Rows } from '../../ui/page/Rows.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { cityOf } from '../../ui/time/zone.js';
import { spanAround } from '../../ui/windowBar/geometry.js';
import { WindowScale } from '../../ui/windowBar/WindowScale.js';
import { FollowUpRow } from './FollowUpRow.js';
import classes from './plan.module.css';
import { windowOf } from './windowOf.js';

export const PlanParts = graphql(`
  fragment Plan on FollowUp {
    id
    opensAt
    suggestedAt
    dueAt
    latestAt
    zone
    ...FollowUpRow
  }
`);

interface Props {
  label: string;
  followUps: FragmentType<PlanFragment>[];
}

/** Follow-ups that stand near each other in time, as large bars on one scale, with the other zone's scale beneath. */
export function Plan({ label, followUps }: Props) {
  const { data } = useSuspenseFragment({
    fragment: PlanParts,
    fragmentName: 'Plan',
    from: followUps,
  });
  const reader = useReaderZone();
  const planned = data.filter((followUp) => followUp !== null);
  const [first] = planned;
  if (!first) return null;
  const span = spanAround(planned.map(windowOf));
  const sameClock = [span.from, span.to].every(
    (at) => at.toZonedDateTimeISO(reader).offset === at.toZonedDateTimeISO(first.zone).offset,
  );
  return (
    <div>
      <div className={classes.scale}>
        <span className={classes.zone}>Your time</span>
        <WindowScale span={span} zone={reader} />
      </div>
      <Rows label={label}>
        {planned.map((followUp) => (
          <FollowUpRow key={followUp.id} followUp={followUp} span={span} size="large" of="role" />
        ))}
      </Rows>
      {!sameClock && (
        <div className={classes.scale}>
          <span className={classes.zone}>{cityOf(first.zone)}</span>
          <WindowScale span={span} zone={first.zone} />
        </div>
      )}
    </div>
  );
}

import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { graphql } from '../../generated/gql.js';
import type { FollowUpRowFragment } from '../../generated/graphql.js';
import { RowLink } from '../../ui/page/RowLink.js';
import { StatusWord } from '../../ui/StatusWord.js';
import type { Span } from '../../ui/windowBar/geometry.js';
import { WindowBar } from '../../ui/windowBar/WindowBar.js';
import classes from './followUpRow.module.css';
import { followUpName } from './kinds.js';
import { Snoozed } from './snooze/Snoozed.js';
import { SnoozeMenu } from './snooze/SnoozeMenu.js';
import { isSettled, statusWords } from './statusWords.js';
import { Timing } from './Timing.js';
import { Why } from './Why.js';
import { windowOf } from './windowOf.js';

export const FollowUpRowParts = graphql(`
  fragment FollowUpRow on FollowUp {
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
      role
    }
    application {
      id
      company
    }
    ...Timing
    ...Why
    ...Snooze
  }
`);

interface Props {
  followUp: FragmentType<FollowUpRowFragment>;
  span: Span;
  /** `large` gives the bar the whole width, with room to read it. */
  size?: 'small' | 'large';
  /** What is said of the recipient: where the company is plain from the page, their role. */
  of?: 'company' | 'role';
}

/** One follow-up in a list: what, to whom, how it stands, when; the why one tap away. */
export function FollowUpRow({ followUp, span, size = 'small', of = 'company' }: Props) {
  const { data } = useSuspenseFragment({
    fragment: FollowUpRowParts,
    fragmentName: 'FollowUpRow',
    from: followUp,
  });
  const [open, { toggle }] = useDisclosure();
  const words = statusWords[data.status];
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <li className={`${classes.row} ${classes[size]}`}>
      <div className={classes.what}>
        <RowLink to="/follow-up/$followUpId/write" params={{ followUpId: data.id }}>
          {followUpName(data.kind, data.recipient?.name)}
        </RowLink>
        <div className={classes.where}>
          {of === 'company' ? data.application.company : data.recipient?.role}
        </div>
      </div>
      <div className={classes.status}>
        <StatusWord {...words} />
      </div>
      <div className={classes.bar}>
        <WindowBar
          window={windowOf(data)}
          span={span}
          zone={data.zone}
          tone={words.tone}
          settled={isSettled(data.status)}
          size={size}
        />
      </div>
      <div className={classes.timing}>
        <Timing followUp={data} />
        <div className={classes.acts}>
          <SnoozeMenu followUp={data} />
          <UnstyledButton className={classes.why} onClick={toggle} aria-expanded={open}>
            <Chevron size={14} aria-hidden /> why
          </UnstyledButton>
        </div>
      </div>
      <div className={classes.snoozed}>
        <Snoozed followUp={data} />
      </div>
      {open && (
        <div className={classes.reasons}>
          <Why followUp={data} />
        </div>
      )}
    </li>
  );
}

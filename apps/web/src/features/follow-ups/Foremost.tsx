import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { graphql } from '../../generated/gql.js';
import type { ForemostFragment } from '../../generated/graphql.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { StatusWord } from '../../ui/StatusWord.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { spanAround } from '../../ui/windowBar/geometry.js';
import { WindowBar } from '../../ui/windowBar/WindowBar.js';
import { WindowScale } from '../../ui/windowBar/WindowScale.js';
import classes from './foremost.module.css';
import { followUpName } from './kinds.js';
import { Snoozed } from './snooze/Snoozed.js';
import { SnoozeMenu } from './snooze/SnoozeMenu.js';
import { statusWords } from './statusWords.js';
import { Timing } from './Timing.js';
import { Why } from './Why.js';
import { windowOf } from './windowOf.js';

export const ForemostParts = graphql(`
  fragment Foremost on FollowUp {
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
      position
    }
    ...Timing
    ...Why
    ...Snooze
  }
`);

/** What to do now: to whom, until when and why, with the way to do it. */
export function Foremost({ followUp }: { followUp: FragmentType<ForemostFragment> }) {
  const { data } = useSuspenseFragment({
    fragment: ForemostParts,
    fragmentName: 'Foremost',
    from: followUp,
  });
  const [open, { toggle }] = useDisclosure();
  const reader = useReaderZone();
  const window = windowOf(data);
  const span = spanAround([window]);
  const words = statusWords[data.status];
  const { company, position } = data.application;
  return (
    <article className={classes.card}>
      <header className={classes.header}>
        <div>
          <h2 className={classes.title}>{followUpName(data.kind, data.recipient?.name)}</h2>
          <p className={classes.quiet}>
            {[data.recipient?.role, `${position} at ${company}`].filter(Boolean).join(' · ')}
          </p>
        </div>
        <StatusWord {...words} />
      </header>
      <p className={classes.timing}>
        <Timing followUp={data} />
      </p>
      <WindowScale span={span} zone={reader} />
      <WindowBar window={window} span={span} zone={data.zone} tone={words.tone} size="large" />
      <Why followUp={data} brief={!open} />
      <Snoozed followUp={data} />
      <div className={classes.actions}>
        <ButtonLink
          to="/follow-up/$followUpId/write"
          params={{ followUpId: data.id }}
          leftSection={<IconPencil size={18} />}
        >
          Write it
        </ButtonLink>
        <Button variant="subtle" onClick={toggle} aria-expanded={open}>
          {open ? 'Hide the sources' : 'Rules and sources'}
        </Button>
        <SnoozeMenu followUp={data} size="large" />
      </div>
    </article>
  );
}

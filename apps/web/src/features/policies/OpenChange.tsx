import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { graphql } from '../../generated/gql.js';
import type { PolicyChangeState } from '../../generated/graphql.js';
import { ChangeButtons } from './ChangeButtons.js';
import { ChangedApplications } from './ChangedApplications.js';
import type { NameOf } from './ChangedRow.js';
import { ChangeProgress } from './ChangeProgress.js';
import { type ChangeCounts, changeWords } from './changeWords.js';
import classes from './policies.module.css';
import { proposalWords, type Timing } from './proposal.js';

const PolicyChangeQuery = graphql(`
  query PolicyChange($id: ID!) {
    policyChange(id: $id) {
      id
      state
      total
      done
      moved
      opened
      withdrawn
      preset
      workingCalendar {
        weekend
        closedDays
        country
        region
      }
    }
  }
`);

/** How often to look while the server works, in milliseconds. */
const lookEvery = 700;

interface Props {
  id: string;
  /** What the team goes by until the change is in force. */
  now: Timing;
  nameOf: NameOf;
  /** Whether the reader has just asked for it, in a form that is gone now. */
  takesFocus: boolean;
  /** Runs when it is in force or dropped, with words for it. */
  onEnd: (words: string) => void;
}

/** A change of policy on its way: what it would set, what that moves, and the choice. */
export function OpenChange({ id, now, nameOf, takesFocus, onEnd }: Props) {
  const { data, refetch } = useQuery(PolicyChangeQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const change = data?.policyChange;
  const state = change?.state;
  const working = state === 'PREVIEWING' || state === 'APPLYING';
  useEffect(() => {
    if (!working) return;
    // What one look misses the next one sees.
    const timer = setInterval(() => void refetch().catch(() => undefined), lookEvery);
    return () => clearInterval(timer);
  }, [working, refetch]);
  const words = change && endWords(change);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (words) end(words);
  }, [words]);
  if (!change) return null;
  const ready = state === 'READY';
  return (
    <Stack>
      <Stack className={classes.change} gap="sm" tabIndex={-1} ref={takesFocus ? focus : null}>
        <ul className={classes.proposal}>
          {proposalWords(now, change).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {working && <ChangeProgress change={change} applying={state === 'APPLYING'} />}
        {ready && <p className={classes.counts}>{changeWords(change, 'would')}</p>}
        {ready && <Text c="dimmed">Nothing has changed yet.</Text>}
        <ChangeButtons id={id} state={change.state} />
      </Stack>
      {ready && <ChangedApplications id={id} nameOf={nameOf} />}
    </Stack>
  );
}

const focus = (card: HTMLElement | null) => card?.focus();

/** How a change ended; nothing while it is open. */
function endWords(change: ChangeCounts & { state: PolicyChangeState }): string | undefined {
  if (change.state === 'APPLIED') return `In force. ${changeWords(change, 'did')}`;
  if (change.state === 'CANCELLED') return 'Dropped. Everything stays as it is.';
  return undefined;
}

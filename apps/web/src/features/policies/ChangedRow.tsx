import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { ChangedApplicationFragment, FollowUpKind } from '../../generated/graphql.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './policies.module.css';

/** What a follow-up of some kind to somebody is called. */
export type NameOf = (kind: FollowUpKind, recipient?: string) => string;

export const ChangedApplicationParts = graphql(`
  fragment ChangedApplication on PolicyChangeItem {
    id
    application {
      id
      company
      position
      candidate {
        id
        name
      }
    }
    moved {
      kind
      dueAt
      wasDueAt
      recipient {
        id
        name
      }
    }
    opened {
      kind
      dueAt
      recipient {
        id
        name
      }
    }
    withdrawn {
      kind
      dueAt
      recipient {
        id
        name
      }
    }
  }
`);

interface Props {
  item: FragmentType<ChangedApplicationFragment>;
  nameOf: NameOf;
}

/** One application: each follow-up that would move, be new or fall away. */
export function ChangedRow({ item, nameOf }: Props) {
  const { data } = useSuspenseFragment({ fragment: ChangedApplicationParts, from: item });
  const { company, position, candidate } = data.application;
  return (
    <li className={classes.changed}>
      <Text fw={600}>{candidate.name}</Text>
      <Text c="dimmed">
        {position} at {company}
      </Text>
      <ul>
        {data.moved.map(({ kind, dueAt, wasDueAt, recipient }) => (
          <li key={`moved ${kind} ${recipient?.id} ${dueAt}`}>
            <span>{nameOf(kind, recipient?.name)}</span>
            <span>
              {wasDueAt && wasDueAt !== dueAt ? (
                <>
                  due <Moment at={wasDueAt} /> → <Moment at={dueAt} />
                </>
              ) : (
                'due as before, written at another time'
              )}
            </span>
          </li>
        ))}
        {data.opened.map(({ kind, dueAt, recipient }) => (
          <li key={`opened ${kind} ${recipient?.id} ${dueAt}`}>
            <span>{nameOf(kind, recipient?.name)}</span>
            <span>
              new, due <Moment at={dueAt} />
            </span>
          </li>
        ))}
        {data.withdrawn.map(({ kind, dueAt, recipient }) => (
          <li key={`withdrawn ${kind} ${recipient?.id} ${dueAt}`}>
            <span>{nameOf(kind, recipient?.name)}</span>
            <span>falls away</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

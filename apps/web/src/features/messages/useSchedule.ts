import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import { type Refusal, refusalOf } from './refusal.js';

const ScheduleMessage = graphql(`
  mutation ScheduleMessage($input: ScheduleMessageInput!) {
    scheduleMessage(input: $input) {
      ... on FollowUp {
        id
        ...Composer
      }
      ... on InvalidInput {
        problem: message
        fields {
          message
        }
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on NotApproved {
        problem: message
      }
      ... on TooManyAttempts {
        problem: message
      }
      ... on NotReady {
        problem: message
        findings {
          severity
          message
        }
        moment {
          message
        }
      }
    }
  }
`);

/** Has the saved draft leave at a time; keeps what the server had against it until the next attempt. */
export function useSchedule(followUpId: string) {
  const [scheduleMessage, { loading }] = useMutation(ScheduleMessage);
  const [refusal, setRefusal] = useState<Refusal>();
  /** @returns whether it is scheduled */
  const schedule = async (
    expectedVersion: number,
    { at, zone }: { at: Temporal.Instant; zone: string },
    overrideReason?: string,
  ): Promise<boolean> => {
    setRefusal(undefined);
    const { data } = await scheduleMessage({
      variables: {
        input: {
          ...{ followUpId, expectedVersion, zone },
          at: at.toString(),
          overrideReason: overrideReason ?? null,
        },
      },
    });
    const refused = data && refusalOf(data.scheduleMessage);
    setRefusal(refused);
    return data !== undefined && !refused;
  };
  return { schedule, scheduling: loading, refusal };
}

import { useMutation } from '@apollo/client/react';
import type { Temporal } from 'temporal-polyfill';
import { graphql } from '../../../generated/gql.js';
import { notice } from '../../../ui/notice.js';

const Snooze = graphql(`
  mutation Snooze($followUpId: ID!, $until: DateTime!) {
    result: snoozeFollowUp(followUpId: $followUpId, until: $until) {
      ... on FollowUp {
        id
        ...Snooze
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on InvalidInput {
        problem: message
        fields {
          message
        }
      }
    }
  }
`);

const Mute = graphql(`
  mutation Mute($followUpId: ID!) {
    result: muteFollowUp(followUpId: $followUpId) {
      ... on FollowUp {
        id
        ...Snooze
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on InvalidInput {
        problem: message
      }
    }
  }
`);

const Unsnooze = graphql(`
  mutation Unsnooze($followUpId: ID!) {
    result: unsnoozeFollowUp(followUpId: $followUpId) {
      ... on FollowUp {
        id
        ...Snooze
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on InvalidInput {
        problem: message
      }
    }
  }
`);

type Result = { __typename: string; problem?: string; fields?: { message: string }[] } | undefined;

/** What was said against it, if anything was. */
function refusal(result: Result): string | undefined {
  return result?.fields?.[0]?.message ?? result?.problem;
}

/** Putting off the reminders of a follow-up, for the viewer, ending them, and taking that back. */
export function useSnooze(followUpId: string) {
  const variables = { followUpId };
  const [snooze] = useMutation(Snooze);
  const [mute] = useMutation(Mute, { variables });
  const [unsnooze] = useMutation(Unsnooze, { variables });
  const tell = (problem?: string) => problem && notice.show(problem);
  return {
    /** Answers with what stands against it, for a form to show; a menu shows it at the foot of the page. */
    async until(at: Temporal.Instant): Promise<string | undefined> {
      const { data } = await snooze({ variables: { followUpId, until: at.toString() } });
      return refusal(data?.result);
    },
    stop: async () => tell(refusal((await mute()).data?.result)),
    undo: async () => tell(refusal((await unsnooze()).data?.result)),
  };
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { SendMessageMutation } from '../../generated/graphql.js';

const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
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

/** What stood against sending: one sentence, and the particulars. */
export interface Refusal {
  message: string;
  particulars: string[];
  /** A coach may send it all the same and say why. */
  overridable: boolean;
  /** Needless once a review is asked for. */
  unapproved?: boolean;
}

function refusalOf(result: SendMessageMutation['sendMessage']): Refusal | undefined {
  switch (result.__typename) {
    case 'FollowUp':
      return undefined;
    case 'NotReady': {
      const errors = result.findings.filter(({ severity }) => severity === 'ERROR');
      const particulars = [...errors, ...result.moment].map(({ message }) => message);
      return { message: result.problem, particulars, overridable: true };
    }
    case 'NotApproved':
      return { message: result.problem, particulars: [], overridable: false, unapproved: true };
    case 'InvalidInput': {
      const particulars = result.fields.map(({ message }) => message);
      return { message: result.problem, particulars, overridable: false };
    }
    default:
      return { message: result.problem, particulars: [], overridable: false };
  }
}

/** Sends the saved draft; keeps what the server had against it until the next attempt. */
export function useSend(followUpId: string) {
  const [sendMessage, { loading }] = useMutation(SendMessage);
  const [refusal, setRefusal] = useState<Refusal>();
  const send = async (expectedVersion: number, overrideReason?: string) => {
    setRefusal(undefined);
    const { data } = await sendMessage({
      variables: { input: { followUpId, expectedVersion, overrideReason: overrideReason ?? null } },
    });
    if (data) setRefusal(refusalOf(data.sendMessage));
  };
  return { send, sending: loading, refusal };
}

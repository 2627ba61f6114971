import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { type Refusal, refusalOf } from './refusal.js';

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

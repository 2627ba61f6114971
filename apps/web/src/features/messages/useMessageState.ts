import { useApolloClient } from '@apollo/client/react';
import { MessageState } from './messageState.js';

/** Asks how a message stands now, for whatever shows it: another tab or somebody else may have sent or scheduled it. */
export function useMessageState(followUpId: string): () => Promise<unknown> {
  const client = useApolloClient();
  return () =>
    client.query({
      query: MessageState,
      variables: { id: followUpId },
      fetchPolicy: 'network-only',
      // An answer that was on its way when something changed does not tell of it.
      context: { queryDeduplication: false },
    });
}

import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import { subscriptionHere } from '../../ui/subscriptionHere.js';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and forgets everything that was loaded in it; also what a push service has yet to bring. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const [signOut] = useMutation(SignOut);
  return async () => {
    const { data } = await signOut();
    if (!data) return;
    await unsubscribe().catch(() => {});
    await client.clearStore();
  };
}

const unsubscribe = async () => (await subscriptionHere())?.unsubscribe();

import { useApolloClient, useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

/** Ends the session and forgets everything that was loaded in it. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const [signOut] = useMutation(SignOut);
  return async () => {
    const { data } = await signOut();
    if (data) await client.clearStore();
  };
}

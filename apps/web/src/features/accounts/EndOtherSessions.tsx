import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../generated/gql.js';

const EndOthers = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      id
      sessions {
        id
        ...Session
      }
    }
  }
`);

/** Ends every session but this one. */
export function EndOtherSessions() {
  const [end, { loading }] = useMutation(EndOthers);
  return (
    <Button variant="default" loading={loading} onClick={() => void end()}>
      Sign out everywhere else
    </Button>
  );
}

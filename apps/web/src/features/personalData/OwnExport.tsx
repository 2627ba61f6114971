import { useMutation, useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { useCallback } from 'react';
import { graphql } from '../../generated/gql.js';
import { ExportStanding } from './ExportStanding.js';

const OwnExportQuery = graphql(`
  query OwnExport {
    viewer {
      id
      export {
        id
        state
        percent
        size
        expiresAt
        url
      }
    }
  }
`);

const Request = graphql(`
  mutation RequestOwnExport {
    requestExport {
      ... on Export {
        id
      }
    }
  }
`);

/** Everything about whoever is signed in, as a file. */
export function OwnExport() {
  const { data, refetch } = useQuery(OwnExportQuery, { fetchPolicy: 'cache-and-network' });
  const [request, { loading }] = useMutation(Request);
  // What one look misses the next one sees.
  const look = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  return (
    <Stack gap="sm">
      <Text>
        One file with all that Afterword keeps about you, to read, for a spreadsheet and for other
        programs. Passwords and keys are not in it.
      </Text>
      <ExportStanding
        made={data?.viewer?.export}
        ask="Download everything about me"
        onAsk={() => void request().then(look)}
        asking={loading}
        onLook={look}
      />
    </Stack>
  );
}

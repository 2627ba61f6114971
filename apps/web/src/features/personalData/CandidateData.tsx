import { useMutation, useQuery } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { useCallback } from 'react';
import { graphql } from '../../generated/gql.js';
import type { CandidateAct } from '../../generated/graphql.js';
import { EraseCandidate } from './EraseCandidate.js';
import { ExportStanding } from './ExportStanding.js';

const CandidateExportQuery = graphql(`
  query CandidateExport($id: ID!) {
    candidate(id: $id) {
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
  mutation RequestCandidateExport($id: ID!) {
    requestExport(candidateId: $id) {
      ... on Export {
        id
      }
    }
  }
`);

interface Props {
  candidate: { id: string; name: string };
  viewerCan: CandidateAct[];
  /** Runs when they are erased. */
  onErased: () => void;
}

/** What a candidate without an account may ask of those who care for them: their data, or its end. */
export function CandidateData({ candidate: { id, name }, viewerCan, onErased }: Props) {
  const { data, refetch } = useQuery(CandidateExportQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const [request, { loading }] = useMutation(Request, { variables: { id } });
  const look = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  return (
    <Stack gap="sm">
      <Text>
        {name} has no account here. When they ask for their data, hand them the file; when they want
        it gone, {viewerCan.includes('ERASE') ? 'erase it' : 'ask who leads the team to erase it'}.
      </Text>
      <ExportStanding
        made={data?.candidate?.export}
        ask={`Download everything about ${name}`}
        onAsk={() => void request().then(look)}
        asking={loading}
        onLook={look}
      />
      {viewerCan.includes('ERASE') && (
        <Group>
          <EraseCandidate id={id} name={name} onDone={onErased} />
        </Group>
      )}
    </Stack>
  );
}

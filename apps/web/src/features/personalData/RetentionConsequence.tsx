import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import { consequenceWords } from './consequenceWords.js';

const RetentionPreviewQuery = graphql(`
  query RetentionPreview($teamId: ID!, $months: Int!) {
    team(id: $teamId) {
      id
      retentionPreview(months: $months) {
        on
        applications
        candidates
      }
    }
  }
`);

interface Props {
  teamId: string;
  months: number;
  /** Whether it is what the team goes by, or only looked at. */
  inForce: boolean;
}

/** What keeping things for so long erases first, and when. */
export function RetentionConsequence({ teamId, months, inForce }: Props) {
  const { data } = useQuery(RetentionPreviewQuery, {
    variables: { teamId, months },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return null;
  return (
    <Text role="status">{consequenceWords(data.team?.retentionPreview ?? null, inForce)}</Text>
  );
}

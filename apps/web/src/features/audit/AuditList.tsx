import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { AuditFilter } from '../../generated/graphql.js';
import { Empty } from '../../ui/page/Empty.js';
import { Rows } from '../../ui/page/Rows.js';
import { Section } from '../../ui/page/Section.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { dayWords } from '../../ui/time/words.js';
import { AuditAct } from './AuditAct.js';
import { actsOf, byDay } from './actsOf.js';

const AuditQuery = graphql(`
  query Audit($teamId: ID!, $filter: AuditFilter, $after: String) {
    team(id: $teamId) {
      id
      audit(filter: $filter, first: 50, after: $after) {
        edges {
          node {
            id
            at
            actorId
            viaId
            operation
            candidateId
            ...AuditEntry
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What was done in a team, day by day, the newest first. */
export function AuditList({ teamId, filter }: { teamId: string; filter: AuditFilter }) {
  const zone = useReaderZone();
  const { data, fetchMore } = useSuspenseQuery(AuditQuery, {
    variables: { teamId, filter, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const log = data.team?.audit;
  if (!log) return null;
  if (log.edges.length === 0)
    return <Empty sentence="Nothing of this kind was done in the last 400 days." />;
  const days = byDay(actsOf(log.edges.map(({ node }) => node)), zone);
  const { hasNextPage, endCursor } = log.pageInfo;
  return (
    <>
      {days.map(({ day, acts }) => (
        <Section key={day.toString()} title={dayWords(day)}>
          <Rows label={dayWords(day)}>
            {acts.map((act) => (
              <AuditAct key={act[0]?.id} teamId={teamId} entries={act} />
            ))}
          </Rows>
        </Section>
      ))}
      {hasNextPage && (
        <Button
          variant="subtle"
          mt="md"
          onClick={() => void fetchMore({ variables: { after: endCursor } })}
        >
          Show older
        </Button>
      )}
    </>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { AuditFilters } from '../features/audit/AuditFilters.js';
import { AuditList } from '../features/audit/AuditList.js';
import { toFilter } from '../features/audit/auditFilter.js';
import { graphql } from '../generated/gql.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { PageSkeleton } from '../ui/page/PageSkeleton.js';
import { TextLink } from '../ui/TextLink.js';
import { useReaderZone } from '../ui/time/readerZone.js';

const AuditPageQuery = graphql(`
  query AuditPage($teamId: ID!) {
    team(id: $teamId) {
      id
      viewerCan
      members(first: 100) {
        edges {
          node {
            id
            person {
              id
              name
            }
          }
        }
      }
      candidates(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/people/$teamId/audit');

/** Who did what here? */
export function Audit() {
  const { teamId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const zone = useReaderZone();
  const { data } = useSuspenseQuery(AuditPageQuery, { variables: { teamId } });
  const { team } = data;
  if (!team?.viewerCan.includes('READ_AUDIT')) return <Missing what="team" />;
  const people = team.members.edges.flatMap(({ node: { person } }) =>
    person ? [{ value: person.id, label: person.name }] : [],
  );
  const candidates = team.candidates.edges.map(({ node }) => ({
    value: node.id,
    label: node.name,
  }));
  return (
    <Page
      title="Audit log"
      above={
        <TextLink to="/people/$teamId" params={{ teamId }}>
          People
        </TextLink>
      }
      sentence="Who did what, for owners to read and nobody to change. Kept for 400 days, without what was written."
    >
      <AuditFilters
        {...{ search, people, candidates }}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
      <Suspense fallback={<PageSkeleton />}>
        <AuditList teamId={teamId} filter={toFilter(search, zone)} />
      </Suspense>
    </Page>
  );
}

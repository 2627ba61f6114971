import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import { Rows } from '../../ui/page/Rows.js';
import { ShowMore } from '../../ui/page/ShowMore.js';
import { ChangedRow, type NameOf } from './ChangedRow.js';

const ChangedApplicationsQuery = graphql(`
  query ChangedApplications($id: ID!, $after: String) {
    policyChange(id: $id) {
      id
      items(first: 20, after: $after) {
        edges {
          node {
            id
            ...ChangedApplication
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

/** What a change would do, application by application. */
export function ChangedApplications({ id, nameOf }: { id: string; nameOf: NameOf }) {
  const { data } = useQuery(ChangedApplicationsQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const items = data?.policyChange?.items;
  if (!items || items.edges.length === 0) return null;
  return (
    <div>
      <Rows label="Applications that would change">
        {items.edges.map(({ node }) => (
          <ChangedRow key={node.id} item={node} nameOf={nameOf} />
        ))}
      </Rows>
      <ShowMore
        what="applications"
        page={items.pageInfo}
        query={ChangedApplicationsQuery}
        variables={{ id }}
      />
    </div>
  );
}

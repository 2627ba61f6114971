import { graphql } from '../../generated/gql.js';
import { ShowMore } from '../../ui/page/ShowMore.js';

const MoreCoachingsQuery = graphql(`
  query MoreCoachings($id: ID!, $after: String) {
    candidate(id: $id) {
      id
      coachings(first: 50, after: $after) {
        edges {
          node {
            id
            state
            coach {
              id
              name
            }
            ...Coaching
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

interface Props {
  candidateId: string;
  page: { hasNextPage: boolean; endCursor: string | null };
}

/** Under the coaches of a candidate, when there are more than were asked for. */
export function MoreCoachings({ candidateId, page }: Props) {
  return (
    <ShowMore
      what="coaches"
      page={page}
      query={MoreCoachingsQuery}
      variables={{ id: candidateId }}
    />
  );
}

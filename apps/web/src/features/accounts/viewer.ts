import { graphql } from '../../generated/gql.js';

/** Who is signed in, or null. Asked once a page load by the router and read from the cache after. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      zone
      memberships {
        id
        role
        team {
          id
          name
        }
        candidate {
          id
        }
      }
    }
  }
`);

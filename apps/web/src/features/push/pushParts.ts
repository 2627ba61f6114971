import { graphql } from '../../generated/gql.js';
import type { PushFragment } from '../../generated/graphql.js';

/** What somebody can be pushed, and where. */
export type Push = Omit<PushFragment, ' $fragmentName'>;

export const PushParts = graphql(`
  fragment Push on Viewer {
    id
    pushKey
    pushDevices {
      id
      browser
      createdAt
      usedAt
      isCurrent
    }
  }
`);

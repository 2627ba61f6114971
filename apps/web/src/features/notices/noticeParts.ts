import { graphql } from '../../generated/gql.js';

/** What is shown of a notice: what it is about is named by the reader's own wall, as it is now. */
export const NoticeParts = graphql(`
  fragment Notice on Notice {
    id
    kind
    at
    isUnread
    reviewState
    team {
      id
      name
    }
    followUp {
      id
      kind
      status
      dueAt
      zone
      recipient {
        id
        name
      }
      application {
        id
        company
      }
      interview {
        id
      }
      candidate {
        id
        name
      }
      message {
        followUpId
        failure
      }
    }
    review {
      id
    }
    coaching {
      id
      state
      coach {
        id
        name
      }
    }
  }
`);

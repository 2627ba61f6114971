import { graphql } from '../../generated/gql.js';

/** A message as its reviewer reads it. */
export const ReviewDeskParts = graphql(`
  fragment ReviewDesk on Review {
    id
    ...ReviewFacts @unmask
    changes {
      ...Change @unmask
    }
    followUp {
      id
      kind
      suggestedAt
      zone
      recipient {
        id
        name
      }
      application {
        id
        company
      }
      candidate {
        id
        name
        team {
          id
        }
      }
      message {
        followUpId
        version
        state
        subject
        body
        toName
        toEmail
      }
      reviews(first: 10) {
        edges {
          node {
            id
            ...ReviewWithRemarks @unmask
          }
        }
      }
    }
  }
`);

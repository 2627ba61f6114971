import { graphql } from '../../generated/gql.js';

/** How a message stands and, since another hand may have changed it, what it says. */
export const MessageState = graphql(`
  query MessageState($id: ID!) {
    followUp(id: $id) {
      id
      status
      leavesAt
      sentAt
      message {
        followUpId
        version
        state
        subject
        body
        undoUntil
        sendAt
        sendZone
        sentBy
        sentAt
        failure
      }
    }
  }
`);

import { graphql } from '../../generated/gql.js';

/** Everything the composer judges and shows. */
export const ComposerParts = graphql(`
  fragment Composer on FollowUp {
    id
    kind
    status
    opensAt
    suggestedAt
    dueAt
    latestAt
    zone
    recipient {
      id
      givenName
      familyName
      email
    }
    interview {
      id
      startsAt
      endsAt
      zone
      topics
      promise {
        id
      }
      panel {
        id
        givenName
        familyName
        email
      }
    }
    application {
      id
      company
      position
    }
    candidate {
      id
      givenName
      familyName
      team {
        id
        viewerRole
      }
    }
    message {
      checkedAgainst {
        otherCompanies
        otherPositions
        siblings
      }
      followUpId
      version
      state
      subject
      body
      toName
      toEmail
      undoUntil
      sentAt
      failure
    }
  }
`);

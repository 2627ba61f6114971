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
    leavesAt
    recipient {
      id
      givenName
      familyName
      email
    }
    interview {
      id
    }
    application {
      id
    }
    candidate {
      id
      language
      team {
        id
        viewerRole
      }
    }
    approval {
      isRequired
      standing
      viewerCan
    }
    message {
      checkedAgainst {
        recipient {
          id
          givenName
          familyName
          email
          role
        }
        panel {
          id
          givenName
          familyName
          email
          role
        }
        candidate {
          id
          givenName
          familyName
        }
        company
        position
        interview {
          start
          end
          zone
        }
        topics
        openQuestions
        nextStepsKnown
        promisedMaterials
        attachments
        language
        otherCompanies
        otherPositions
        siblings
        vocabulary
      }
      followUpId
      version
      state
      subject
      body
      toName
      toEmail
      undoUntil
      sendAt
      sendZone
      sentBy
      sentAt
      failure
    }
  }
`);

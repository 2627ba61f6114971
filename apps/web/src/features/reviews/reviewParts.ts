import { graphql } from '../../generated/gql.js';

/** A comment on a passage, with its answers. */
export const RemarkParts = graphql(`
  fragment Remark on ReviewComment {
    id
    field
    quote
    body
    suggestion
    writtenAt
    resolvedAt
    appliedVersion
    place {
      start
      end
    }
    writtenBy {
      id
      name
    }
    resolvedBy {
      id
      name
    }
    answers {
      id
      body
      writtenAt
      writtenBy {
        id
        name
      }
    }
  }
`);

/** Who asked, who decided, when, and with which words. */
export const ReviewFacts = graphql(`
  fragment ReviewFacts on Review {
    id
    state
    bySending
    requestedAt
    decidedAt
    revokedAt
    note
    revokeNote
    viewerCan
    requestedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
    revokedBy {
      id
      name
    }
  }
`);

/** A review, and what was said in it. */
export const ReviewWithRemarksParts = graphql(`
  fragment ReviewWithRemarks on Review {
    id
    ...ReviewFacts @unmask
    comments(first: 100) {
      edges {
        node {
          id
          ...Remark @unmask
        }
      }
    }
  }
`);

/** A part of a text and what became of it. */
export const ChangeParts = graphql(`
  fragment Change on TextChange {
    field
    kind
    text
  }
`);

import { graphql } from '../../generated/gql.js';

/** Everything the desk shows of a template. */
export const TemplateParts = graphql(`
  fragment TemplateDesk on Template {
    id
    kind
    name
    language
    tone
    version
    archivedAt
    subject
    body
    check {
      usable
      findings {
        severity
      }
    }
  }
`);

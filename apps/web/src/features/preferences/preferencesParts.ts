import { graphql } from '../../generated/gql.js';

export const PreferencesParts = graphql(`
  fragment Preferences on Preferences {
    quiet {
      from
      to
    }
    digestHour
    remindersPerDay
    channels {
      kind
      mail
      push
    }
  }
`);

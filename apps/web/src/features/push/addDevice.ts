import { graphql } from '../../generated/gql.js';

export const AddDevice = graphql(`
  mutation AddPushDevice($input: AddPushDeviceInput!) {
    result: addPushDevice(input: $input) {
      ... on Viewer {
        ...Push
      }
      ... on InvalidInput {
        problem: message
      }
    }
  }
`);

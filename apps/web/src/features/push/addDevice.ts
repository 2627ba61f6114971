import { graphql } from '../../generated/gql.js';

/** Of somebody's sessions the id of the one that asks. */
export const currentOf = (sessions: { id: string; isCurrent: boolean }[]): string =>
  sessions.find(({ isCurrent }) => isCurrent)?.id ?? '';

export const AddDevice = graphql(`
  mutation AddPushDevice($input: AddPushDeviceInput!) {
    result: addPushDevice(input: $input) {
      ... on Viewer {
        sessions {
          id
          isCurrent
        }
        ...Push
      }
      ... on InvalidInput {
        problem: message
      }
    }
  }
`);

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { ChangePreferencesInput } from '../../generated/graphql.js';
import { notice } from '../../ui/notice.js';
import { inverseOf, type Preferences } from './inverseOf.js';

const Change = graphql(`
  mutation ChangePreferences($input: ChangePreferencesInput!) {
    result: changePreferences(input: $input) {
      ... on Viewer {
        id
        preferences {
          ...Preferences
        }
      }
      ... on InvalidInput {
        problem: message
      }
    }
  }
`);

/** Saves each change at once, and knows the way back from the last one. */
export function useChangePreferences(now: Preferences) {
  const [save] = useMutation(Change);
  const [back, setBack] = useState<ChangePreferencesInput | null>(null);
  const change = async (input: ChangePreferencesInput, then: ChangePreferencesInput | null) => {
    const { data } = await save({ variables: { input } });
    if (data && 'problem' in data.result) notice.show(data.result.problem);
    else if (data) setBack(then);
  };
  return {
    change: (input: ChangePreferencesInput) => change(input, inverseOf(now, input)),
    /** Undoes the last change; null when nothing was changed here. */
    undo: back && (() => change(back, null)),
  };
}

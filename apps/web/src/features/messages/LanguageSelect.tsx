import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { ComposerFragment, Language } from '../../generated/graphql.js';

const SetLanguage = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      ... on Candidate {
        id
        language
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const names: Record<Language, string> = { EN_US: 'American', EN_GB: 'British' };
const asThere = '';

/** Whose spelling the candidate's messages are held to: that of the place they go to, unless one is chosen. */
export function LanguageSelect({ followUp }: { followUp: ComposerFragment }) {
  const { candidate, message } = followUp;
  const [setLanguage] = useMutation(SetLanguage, { refetchQueries: 'active' });
  const choose = (value: string) => {
    const language = value === asThere ? null : (value as Language);
    void setLanguage({ variables: { input: { candidateId: candidate.id, language } } });
  };
  const there = candidate.language ? '' : ` (${names[message.checkedAgainst.language]})`;
  return (
    <NativeSelect
      label="Spelling"
      size="xs"
      value={candidate.language ?? asThere}
      data={[
        { value: asThere, label: `As where it goes${there}` },
        ...Object.entries(names).map(([value, label]) => ({ value, label })),
      ]}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}

import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Radio, Stack, Text } from '@mantine/core';
import { graphql } from '../../generated/gql.js';
import type { ApprovalRequirement, ApprovalRuleFragment } from '../../generated/graphql.js';

export const ApprovalRuleParts = graphql(`
  fragment ApprovalRule on Team {
    id
    approval
  }
`);

const ChangeApproval = graphql(`
  mutation ChangeApproval($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      ... on Team {
        id
        approval
      }
    }
  }
`);

const rules: { value: ApprovalRequirement; label: string; description: string }[] = [
  {
    value: 'NOT_REQUIRED',
    label: 'Candidates decide',
    description: 'They send when they are ready, and ask for a review when they want one.',
  },
  {
    value: 'FIRST_MESSAGE',
    label: 'The first message of each application',
    description: 'A coach approves the text of whatever goes to a company first.',
  },
  {
    value: 'EVERY_MESSAGE',
    label: 'Every message',
    description: 'Nothing leaves but a text that a coach has approved.',
  },
];

/** Which messages leave only once a coach has approved them; kept as soon as it is chosen. */
export function ApprovalRule({ team }: { team: FragmentType<ApprovalRuleFragment> }) {
  const { data } = useSuspenseFragment({ fragment: ApprovalRuleParts, from: team });
  const [change, { loading, data: done }] = useMutation(ChangeApproval);
  return (
    <Radio.Group
      label="Messages that need an approval"
      description="Also asked of messages that are about to leave. What was sent elsewhere can always be recorded."
      value={data.approval}
      onChange={(value) => {
        const approval = value as ApprovalRequirement;
        void change({
          variables: { input: { teamId: data.id, approval } },
          optimisticResponse: { updateTeam: { __typename: 'Team', id: data.id, approval } },
        });
      }}
    >
      <Stack gap="sm" mt="sm">
        {rules.map((rule) => (
          <Radio key={rule.value} {...rule} />
        ))}
      </Stack>
      <Text role="status" mt="xs">
        {done && !loading && 'Saved'}
      </Text>
    </Radio.Group>
  );
}

import { useApolloClient, useLazyQuery } from '@apollo/client/react';
import { Button, Group, Menu } from '@mantine/core';
import { IconArrowBackUp, IconTemplate } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import type { Text } from './messageInput.js';

const OfferedTemplates = graphql(`
  query OfferedTemplates($id: ID!) {
    followUp(id: $id) {
      id
      offeredTemplates {
        id
        name
        builtIn
      }
    }
  }
`);

const DraftFrom = graphql(`
  query DraftFrom($id: ID!, $templateId: ID!) {
    followUp(id: $id) {
      id
      draft(templateId: $templateId) {
        ... on FirstDraft {
          subject
          body
        }
        ... on InvalidInput {
          fields {
            message
          }
        }
        ... on NotFound {
          problem: message
        }
      }
    }
  }
`);

interface Props {
  followUpId: string;
  text: Text;
  onText: (text: Text) => void;
}

/** Begins the message anew with another template; what stood there can be taken back. */
export function StartFrom({ followUpId: id, text, onText }: Props) {
  const client = useApolloClient();
  const [load, { data }] = useLazyQuery(OfferedTemplates, { fetchPolicy: 'network-only' });
  const [before, setBefore] = useState<Text>();
  const [problem, setProblem] = useState<string>();
  const begin = async (templateId: string) => {
    setProblem(undefined);
    const { data: answer } = await client.query({
      query: DraftFrom,
      variables: { id, templateId },
      fetchPolicy: 'network-only',
    });
    const draft = answer?.followUp?.draft;
    if (draft?.__typename === 'InvalidInput') setProblem(draft.fields[0]?.message);
    if (draft?.__typename === 'NotFound') setProblem(draft.problem);
    if (draft?.__typename !== 'FirstDraft') return;
    setBefore(text);
    onText({ subject: draft.subject, body: draft.body });
  };
  const offered = data?.followUp?.offeredTemplates;
  return (
    <>
      <Group gap="xs">
        <Menu
          withinPortal={false}
          withInitialFocusPlaceholder={false}
          position="bottom-start"
          onOpen={() => void load({ variables: { id } })}
        >
          <Menu.Target>
            <Button variant="default" size="compact-sm" leftSection={<IconTemplate size={16} />}>
              Begin with another text
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
            {!offered && <Menu.Item disabled>Loading</Menu.Item>}
            {offered?.map(({ id: templateId, name, builtIn }) => (
              <Menu.Item
                key={templateId}
                mih={{ base: 44, sm: 0 }}
                onClick={() => void begin(templateId)}
              >
                {builtIn ? name : `${name} · your team’s`}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {before && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={16} />}
            onClick={() => {
              onText(before);
              setBefore(undefined);
            }}
          >
            Take back what stood here
          </Button>
        )}
      </Group>
      {problem && <ProblemNote title={problem} />}
    </>
  );
}

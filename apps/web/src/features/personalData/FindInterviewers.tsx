import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { Rows } from '../../ui/page/Rows.js';
import { EraseInterviewers } from './EraseInterviewers.js';
import classes from './personalData.module.css';

const InterviewersQuery = graphql(`
  query Interviewers($teamId: ID!, $search: String!, $after: String) {
    team(id: $teamId) {
      id
      interviewers(search: $search, first: 50, after: $after) {
        edges {
          node {
            id
            name
            email
            application {
              id
              company
              position
              candidate {
                id
                name
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const shortest = 2;

/** Finds whoever asks to be forgotten over all candidates of a team, and erases them everywhere at once. */
export function FindInterviewers({ teamId }: { teamId: string }) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 300);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { data, fetchMore } = useQuery(InterviewersQuery, {
    variables: { teamId, search, after: null },
    skip: search.length < shortest,
    fetchPolicy: 'cache-and-network',
  });
  const found = search.length < shortest ? undefined : data?.team?.interviewers;
  const people = found?.edges.map(({ node }) => node) ?? [];
  const chosen = people.filter(({ id }) => !left.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Stack gap="sm">
      <Text>
        When somebody who interviewed your candidates asks to be forgotten, find them here. They may
        be held once for each application.
      </Text>
      <TextInput
        label="Name or address of an interviewer"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setLeft(new Set());
        }}
      />
      {found && people.length === 0 && <Text role="status">Nobody of that name or address.</Text>}
      {people.length > 0 && (
        <>
          <Rows label="Interviewers found">
            {people.map(({ id, name, email, application }) => (
              <li key={id} className={classes.found}>
                <Checkbox
                  checked={!left.has(id)}
                  onChange={(event) => choose(id, event.currentTarget.checked)}
                  label={[name, email].filter(Boolean).join(', ')}
                  description={`${application.position} at ${application.company}, ${application.candidate.name}`}
                />
              </li>
            ))}
          </Rows>
          <Group>
            <EraseInterviewers
              ids={chosen.slice(0, 100).map(({ id }) => id)}
              who={chosen.length === 1 ? (chosen[0]?.name ?? '') : `${chosen.length} entries`}
              disabled={chosen.length === 0}
            />
            {found?.pageInfo.hasNextPage && people.length < 100 && (
              <Button
                variant="subtle"
                onClick={() => void fetchMore({ variables: { after: found.pageInfo.endCursor } })}
              >
                Show more
              </Button>
            )}
          </Group>
        </>
      )}
    </Stack>
  );
}

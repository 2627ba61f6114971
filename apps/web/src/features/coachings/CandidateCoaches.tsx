import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import type { CandidateCoachesFragment } from '../../generated/graphql.js';
import { TextLink } from '../../ui/TextLink.js';
import { CoachingRow } from './CoachingRow.js';
import classes from './coachings.module.css';
import { MoreCoachings } from './MoreCoachings.js';
import { ProposeCoach } from './ProposeCoach.js';
import type { Choice } from './ProposeForm.js';

export const CandidateCoachesParts = graphql(`
  fragment CandidateCoaches on Candidate {
    id
    name
    joined
    viewerCan
    coachings(first: 50) {
      edges {
        node {
          id
          state
          coach {
            id
            name
          }
          ...Coaching
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface Props {
  candidate: FragmentType<CandidateCoachesFragment>;
  /** Everybody who could coach. */
  choices: Choice[];
  /** What else can be done about the candidate. */
  children?: ReactNode;
}

/** A candidate of the team, who coaches them, and the way to change that. */
export function CandidateCoaches({ candidate, choices, children }: Props) {
  const { data } = useSuspenseFragment({
    fragment: CandidateCoachesParts,
    fragmentName: 'CandidateCoaches',
    from: candidate,
  });
  const coachings = data.coachings.edges.map(({ node }) => node);
  const coaches = coachings.flatMap(({ state, coach }) =>
    state === 'STANDING' && coach ? [{ value: coach.id, label: coach.name }] : [],
  );
  const taken = coachings.flatMap(({ state, coach }) => (state === 'ENDED' ? [] : coach?.id));
  const others = choices.filter(({ value }) => !taken.includes(value));
  return (
    <li>
      <div className={classes.row}>
        <div>
          <TextLink to="/candidate/$candidateId" params={{ candidateId: data.id }}>
            {data.name}
          </TextLink>
          {!data.joined && <Text c="dimmed">Without an account here: coaches act for them.</Text>}
        </div>
        <Group gap="xs">
          {children}
          {data.viewerCan.includes('PROPOSE_COACH') && others.length > 0 && (
            <ProposeCoach
              candidate={{ id: data.id, name: data.name }}
              choices={others}
              coaches={coaches}
            />
          )}
        </Group>
      </div>
      <ul className={classes.coaches} aria-label={`Coaches of ${data.name}`}>
        {coachings.map((coaching) => (
          <CoachingRow key={coaching.id} coaching={coaching} />
        ))}
      </ul>
      <MoreCoachings candidateId={data.id} page={data.coachings.pageInfo} />
    </li>
  );
}

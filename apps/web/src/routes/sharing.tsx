import { useSuspenseQuery } from '@apollo/client/react';
import { Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { CoachingHistory } from '../features/coachings/CoachingHistory.js';
import { CoachingRow } from '../features/coachings/CoachingRow.js';
import { MoreCoachings } from '../features/coachings/MoreCoachings.js';
import { OnlookerRow } from '../features/coachings/OnlookerRow.js';
import { monthsWords } from '../features/personalData/monthsWords.js';
import { OwnExport } from '../features/personalData/OwnExport.js';
import { LeaveTeam } from '../features/teams/LeaveTeam.js';
import { graphql } from '../generated/gql.js';
import { Empty } from '../ui/page/Empty.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { Section } from '../ui/page/Section.js';

const SharingQuery = graphql(`
  query Sharing {
    viewer {
      id
      candidacies {
        id
        team {
          id
          name
          retentionMonths
        }
        seenBy {
          name
          role
        }
        coachings(first: 50) {
          edges {
            node {
              id
              ...Coaching
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/sharing');

/** Who can see what, and how do I end it? */
export function Sharing() {
  const { enter } = route.useRouteContext();
  const { data } = useSuspenseQuery(SharingQuery, { fetchPolicy: 'cache-and-network' });
  const candidacies = data.viewer?.candidacies ?? [];
  return (
    <Page
      title="Who can see what"
      sentence="Only the people named here see your applications, interviews and messages, a proposed coach not before you accept."
      narrow
    >
      {candidacies.length === 0 && (
        <Empty sentence="No team looks after you, so nobody sees anything of yours." />
      )}
      {candidacies.map(({ id, team, seenBy, coachings }) => (
        <Section key={id} title={team.name}>
          <Rows label={`Who can see you in ${team.name}`}>
            {seenBy
              .filter(({ role }) => role !== 'COACH')
              .map((onlooker) => (
                <OnlookerRow key={`${onlooker.role} ${onlooker.name}`} onlooker={onlooker} />
              ))}
            {coachings.edges.map(({ node }) => (
              <CoachingRow key={node.id} coaching={node} />
            ))}
          </Rows>
          <MoreCoachings candidateId={id} page={coachings.pageInfo} />
          <CoachingHistory candidateId={id} />
          {team.retentionMonths && (
            <Text c="dimmed" mt="sm">
              What you applied for is erased here {monthsWords(team.retentionMonths)} after anything
              happened last.
            </Text>
          )}
          <Group mt="md">
            <LeaveTeam team={team} asCandidate onDone={() => void enter('/')} />
          </Group>
        </Section>
      ))}
      {candidacies.length > 0 && (
        <Section title="Take it along">
          <OwnExport />
        </Section>
      )}
    </Page>
  );
}

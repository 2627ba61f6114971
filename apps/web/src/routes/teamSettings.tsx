import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { followUpName } from '../features/follow-ups/kinds.js';
import { FindInterviewers } from '../features/personalData/FindInterviewers.js';
import { RetentionForm } from '../features/personalData/RetentionForm.js';
import { PolicySettings } from '../features/policies/PolicySettings.js';
import { ApprovalRule } from '../features/reviews/ApprovalRule.js';
import { LeadersOnly } from '../features/teams/LeadersOnly.js';
import { TeamNameForm } from '../features/teams/TeamNameForm.js';
import { graphql } from '../generated/gql.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { Section } from '../ui/page/Section.js';
import { TextLink } from '../ui/TextLink.js';

const TeamSettingsQuery = graphql(`
  query TeamSettings($teamId: ID!) {
    team(id: $teamId) {
      id
      name
      viewerRole
      viewerCan
      members(first: 100) {
        edges {
          node {
            id
            role
            person {
              id
              name
            }
          }
        }
      }
      ...TeamName
      ...Retention
      ...PolicySettings
      ...ApprovalRule
    }
  }
`);

const route = getRouteApi('/signed-in/people/$teamId/settings');

/** How does this team work, and what would another way change? */
export function TeamSettings() {
  const { teamId } = route.useParams();
  const router = useRouter();
  const { data } = useSuspenseQuery(TeamSettingsQuery, {
    variables: { teamId },
    fetchPolicy: 'cache-and-network',
  });
  const { team } = data;
  if (!team || team.viewerRole === 'CANDIDATE') return <Missing what="team" />;
  const leaders = team.members.edges.flatMap(({ node: { role, person } }) =>
    role !== 'COACH' && person ? [person.name] : [],
  );
  return (
    <Page
      title="Team settings"
      above={
        <TextLink to="/people/$teamId" params={{ teamId }}>
          {team.name}
        </TextLink>
      }
      narrow
    >
      {team.viewerCan.includes('UPDATE') ? (
        <>
          <Section title="Name and place">
            <TeamNameForm team={team} onDone={() => void router.invalidate()} />
          </Section>
          <Section title="Timing and working days">
            <PolicySettings team={team} nameOf={followUpName} />
          </Section>
          <Section title="Approval">
            <ApprovalRule team={team} />
          </Section>
          <Section title="How long things are kept">
            <RetentionForm team={team} />
          </Section>
          <Section title="Interviewers who ask to be forgotten">
            <FindInterviewers teamId={team.id} />
          </Section>
        </>
      ) : (
        <LeadersOnly leaders={leaders} />
      )}
    </Page>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { CandidateCoaches } from '../features/coachings/CandidateCoaches.js';
import { InviteMember } from '../features/teams/InviteMember.js';
import { LeaveTeam } from '../features/teams/LeaveTeam.js';
import { MemberRow } from '../features/teams/MemberRow.js';
import { PendingInvitation } from '../features/teams/PendingInvitation.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { Section } from '../ui/page/Section.js';
import { TextLink } from '../ui/TextLink.js';

const PeopleQuery = graphql(`
  query People($teamId: ID!) {
    team(id: $teamId) {
      id
      name
      viewerRole
      viewerCan
      members(first: 100) {
        edges {
          node {
            id
            person {
              id
              name
            }
            ...Member
          }
        }
      }
      invitations(first: 100) {
        edges {
          node {
            id
            ...PendingInvitation
          }
        }
      }
      candidates(first: 100) {
        edges {
          node {
            id
            ...CandidateCoaches
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/people/$teamId');

/** Who belongs to this team, and who coaches whom? */
export function People() {
  const { teamId } = route.useParams();
  const { viewer, enter } = route.useRouteContext();
  const { data } = useSuspenseQuery(PeopleQuery, {
    variables: { teamId },
    fetchPolicy: 'cache-and-network',
  });
  const { team } = data;
  if (!team || team.viewerRole === 'CANDIDATE') return <Missing what="team" />;
  const members = team.members.edges.map(({ node }) => node);
  const choices = members.flatMap(({ person }) =>
    person ? [{ value: person.id, label: person.name }] : [],
  );
  const candidates = team.candidates.edges.map(({ node }) => node);
  const invitations = team.invitations.edges.map(({ node }) => node);
  return (
    <Page
      title="People"
      above={
        <TextLink to="/team/$teamId" params={{ teamId }}>
          {team.name}
        </TextLink>
      }
      sentence="Owners and head coaches see every candidate, coaches those who accepted them."
      action={
        <Group>
          <ButtonLink variant="default" to="/people/$teamId/settings" params={{ teamId }}>
            Team settings
          </ButtonLink>
          {team.viewerCan.includes('INVITE_COACHES') && (
            <InviteMember
              teamId={teamId}
              headCoaches={team.viewerCan.includes('INVITE_HEAD_COACHES')}
            />
          )}
        </Group>
      }
    >
      <Section
        title="Team"
        aside={
          team.viewerCan.includes('READ_AUDIT') && (
            <TextLink to="/people/$teamId/audit" params={{ teamId }}>
              Audit log
            </TextLink>
          )
        }
      >
        <Rows label="Team">
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              viewerCan={team.viewerCan}
              isSelf={member.person?.id === viewer.id}
            />
          ))}
        </Rows>
      </Section>
      {invitations.length > 0 && (
        <Section title="Invited, not answered yet">
          <Rows label="Pending invitations">
            {invitations.map((invitation) => (
              <PendingInvitation key={invitation.id} invitation={invitation} revocable />
            ))}
          </Rows>
        </Section>
      )}
      {candidates.length > 0 && (
        <Section title="Candidates">
          <Rows label="Candidates">
            {candidates.map((candidate) => (
              <CandidateCoaches key={candidate.id} candidate={candidate} choices={choices} />
            ))}
          </Rows>
        </Section>
      )}
      <Section title="Leave the team">
        <LeaveTeam team={team} asCandidate={false} onDone={() => void enter('/')} />
      </Section>
    </Page>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { CoachedList } from '../features/coachings/CoachedList.js';
import { InviteLater } from '../features/teams/InviteLater.js';
import { InviteMember } from '../features/teams/InviteMember.js';
import { LeaveTeam } from '../features/teams/LeaveTeam.js';
import { MemberList } from '../features/teams/MemberList.js';
import { PendingInvitations } from '../features/teams/PendingInvitations.js';
import { TransferOwnership } from '../features/teams/TransferOwnership.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
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
        ...MemberPage @unmask
      }
      invitations(first: 50) {
        ...InvitationPage @unmask
      }
      candidates(first: 50) {
        ...CandidatePage @unmask
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
  const invited = team.invitations.edges.flatMap(({ node: { pending, candidate } }) =>
    pending && candidate ? candidate.id : [],
  );
  const heirs = members.flatMap(({ id, person }) =>
    person && person.id !== viewer.id ? [{ value: id, label: person.name }] : [],
  );
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
        <Group gap="xs">
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
        <MemberList team={team} members={team.members} viewerId={viewer.id} />
      </Section>
      <PendingInvitations teamId={teamId} invitations={team.invitations} revocable />
      <CoachedList teamId={teamId} candidates={team.candidates} choices={choices}>
        {(candidate) =>
          candidate.viewerCan.includes('INVITE') && (
            <InviteLater candidate={candidate} again={invited.includes(candidate.id)} />
          )
        }
      </CoachedList>
      <Section title="Leave or hand over">
        <Group>
          {team.viewerCan.includes('TRANSFER_OWNERSHIP') && heirs.length > 0 && (
            <TransferOwnership heirs={heirs} />
          )}
          <LeaveTeam team={team} asCandidate={false} onDone={() => void enter('/')} />
        </Group>
      </Section>
    </Page>
  );
}

import { useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { byNeed } from '../features/candidates/byNeed.js';
import { CandidateList } from '../features/candidates/CandidateList.js';
import { NextFollowUp } from '../features/follow-ups/NextFollowUp.js';
import { NextFollowUpHead } from '../features/follow-ups/NextFollowUpHead.js';
import { AddCandidate } from '../features/teams/AddCandidate.js';
import { InviteCandidate } from '../features/teams/InviteCandidate.js';
import { PendingInvitations } from '../features/teams/PendingInvitations.js';
import { graphql } from '../generated/gql.js';
import { countWords } from '../ui/countWords.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Empty } from '../ui/page/Empty.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { ShowMore } from '../ui/page/ShowMore.js';
import { useNow } from '../ui/time/useNow.js';
import { useRefetchAt } from '../ui/time/useRefetchAt.js';
import { spanOfDays } from '../ui/windowBar/geometry.js';

const CaseloadQuery = graphql(`
  query Caseload($teamId: ID!) {
    team(id: $teamId) {
      id
      name
      viewerCan
      candidates(first: 100) {
        ...CaseloadPage @unmask
      }
      invitations(first: 50) {
        ...InvitationPage @unmask
      }
    }
  }

  fragment CaseloadPage on CandidateConnection {
    edges {
      node {
        id
        ...CaseloadCandidate @unmask
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }

  fragment CaseloadCandidate on Candidate {
    id
    name
    joined
    overdueCount
    nextFollowUp {
      id
      status
      opensAt
      dueAt
      latestAt
      ...NextFollowUp
    }
    ...CandidateRow
  }
`);

const MoreOfCaseload = graphql(`
  query MoreOfCaseload($teamId: ID!, $after: String) {
    team(id: $teamId) {
      id
      candidates(first: 100, after: $after) {
        ...CaseloadPage @unmask
      }
    }
  }
`);

const CandidateChanged = graphql(`
  subscription CandidateChanged($teamId: ID!) {
    candidateChanged(teamId: $teamId) {
      id
      ...CaseloadCandidate @unmask
    }
  }
`);

const route = getRouteApi('/signed-in/team/$teamId');

/** Who needs me first? */
export function Caseload() {
  const { teamId } = route.useParams();
  const { data, refetch } = useSuspenseQuery(CaseloadQuery, {
    variables: { teamId },
    fetchPolicy: 'cache-and-network',
  });
  const candidates = data.team?.candidates.edges.map(({ node }) => node) ?? [];
  useSubscription(CandidateChanged, {
    variables: { teamId },
    onData: ({ data: { data: change } }) => {
      const known = candidates.some(
        ({ id, joined }) => id === change?.candidateChanged.id && joined,
      );
      if (!known) void refetch();
    },
  });
  useRefetchAt(
    candidates.flatMap(({ nextFollowUp }) => nextFollowUp ?? []),
    refetch,
  );
  useRowKeys();
  const span = spanOfDays(useNow(), 2, 7);
  if (!data.team) return <Missing what="team" />;

  const invite = data.team.viewerCan.includes('ADD_CANDIDATES') && (
    <Group gap="xs">
      <AddCandidate teamId={teamId} />
      <InviteCandidate teamId={teamId} />
    </Group>
  );
  const overdue = candidates.reduce((total, { overdueCount }) => total + overdueCount, 0);
  const due = candidates.filter(({ nextFollowUp }) => nextFollowUp?.status === 'DUE').length;
  return (
    <Page
      title={data.team.name}
      sentence={
        candidates.length > 0 &&
        countWords(
          [
            [overdue, 'overdue'],
            [due, 'due today'],
          ],
          'Nothing is due today.',
        )
      }
      action={candidates.length > 0 && invite}
    >
      {candidates.length === 0 ? (
        <Empty
          sentence="Nobody is in this team yet. Invite or add the first candidate to see here what they write next."
          action={invite}
        />
      ) : (
        <CandidateList
          candidates={candidates.sort(byNeed)}
          head={<NextFollowUpHead span={span} />}
          next={({ nextFollowUp }) =>
            nextFollowUp && <NextFollowUp followUp={nextFollowUp} span={span} />
          }
        />
      )}
      <ShowMore
        what="candidates"
        page={data.team.candidates.pageInfo}
        query={MoreOfCaseload}
        variables={{ teamId }}
      />
      <PendingInvitations
        teamId={teamId}
        invitations={data.team.invitations}
        among={({ role }) => role === 'CANDIDATE'}
      />
    </Page>
  );
}

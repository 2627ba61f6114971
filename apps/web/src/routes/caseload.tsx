import { useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { byNeed } from '../features/candidates/byNeed.js';
import { CandidateList } from '../features/candidates/CandidateList.js';
import { NextFollowUp } from '../features/follow-ups/NextFollowUp.js';
import { NextFollowUpHead } from '../features/follow-ups/NextFollowUpHead.js';
import { InviteCandidate } from '../features/teams/InviteCandidate.js';
import { PendingInvitation } from '../features/teams/PendingInvitation.js';
import { graphql } from '../generated/gql.js';
import { countWords } from '../ui/countWords.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Empty } from '../ui/page/Empty.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { Section } from '../ui/page/Section.js';
import { useNow } from '../ui/time/useNow.js';
import { useRefetchAt } from '../ui/time/useRefetchAt.js';
import { spanOfDays } from '../ui/windowBar/geometry.js';

const CaseloadQuery = graphql(`
  query Caseload($teamId: ID!) {
    team(id: $teamId) {
      id
      name
      candidates(first: 100) {
        edges {
          node {
            id
            ...CaseloadCandidate @unmask
          }
        }
      }
      invitations(first: 100) {
        edges {
          node {
            id
            pending
            role
            ...PendingInvitation
          }
        }
      }
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

  const invite = <InviteCandidate teamId={teamId} />;
  const pending = data.team.invitations.edges
    .map(({ node }) => node)
    .filter(({ pending, role }) => pending && role === 'CANDIDATE');
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
          sentence="Nobody is in this team yet. Invite the first candidate to see here what they write next."
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
      {pending.length > 0 && (
        <Section title="Invited, not answered yet">
          <Rows label="Pending invitations">
            {pending.map((invitation) => (
              <PendingInvitation key={invitation.id} invitation={invitation} />
            ))}
          </Rows>
        </Section>
      )}
    </Page>
  );
}

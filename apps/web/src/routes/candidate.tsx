import { useSuspenseQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { ApplicationHeading } from '../features/applications/ApplicationHeading.js';
import { useCandidateChanges } from '../features/candidates/useCandidateChanges.js';
import { CoachingHistory } from '../features/coachings/CoachingHistory.js';
import { FollowUpList } from '../features/follow-ups/FollowUpList.js';
import { InterviewRow } from '../features/interviews/InterviewRow.js';
import { CandidateData } from '../features/personalData/CandidateData.js';
import { InviteLater } from '../features/teams/InviteLater.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { countWords } from '../ui/countWords.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Empty } from '../ui/page/Empty.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { Section } from '../ui/page/Section.js';
import { TextLink } from '../ui/TextLink.js';
import { useRefetchAt } from '../ui/time/useRefetchAt.js';

const CandidateQuery = graphql(`
  query Candidate($id: ID!) {
    candidate(id: $id) {
      id
      name
      joined
      viewerCan
      openCount
      overdueCount
      team {
        id
        name
        viewerRole
      }
      applications(first: 50) {
        edges {
          node {
            id
            ...ApplicationHeading
            interviews {
              id
              ...InterviewRow
            }
            followUps {
              id
              opensAt
              dueAt
              latestAt
              ...FollowUpListItem
            }
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/candidate/$candidateId');

/** How does this search stand, and what is next? */
export function CandidatePage() {
  const { candidateId } = route.useParams();
  const { enter } = route.useRouteContext();
  const { data, refetch } = useSuspenseQuery(CandidateQuery, {
    variables: { id: candidateId },
    fetchPolicy: 'cache-and-network',
  });
  const { candidate } = data;
  const applications = candidate?.applications.edges.map(({ node }) => node) ?? [];
  useCandidateChanges(candidate, refetch);
  useRefetchAt(
    applications.flatMap(({ followUps }) => followUps),
    refetch,
  );
  useRowKeys();
  if (!candidate) return <Missing what="candidate" />;
  const { team, joined, openCount, overdueCount, viewerCan } = candidate;
  const action = (
    <ButtonLink
      to="/candidate/$candidateId/interview/new"
      params={{ candidateId }}
      leftSection={<IconPlus size={18} />}
    >
      New interview
    </ButtonLink>
  );
  return (
    <Page
      title={candidate.name}
      above={
        team.viewerRole !== 'CANDIDATE' && (
          <TextLink to="/team/$teamId" params={{ teamId: team.id }}>
            {team.name}
          </TextLink>
        )
      }
      sentence={`${countWords(
        [
          [overdueCount, 'overdue'],
          [openCount - overdueCount, 'open'],
        ],
        'Nothing is open.',
      )}${joined ? '' : ' Not joined yet: coaches write for them.'}`}
      action={applications.length > 0 && action}
    >
      {applications.length === 0 && (
        <Empty
          sentence="No interview is recorded yet. The first one brings its plan with it."
          action={action}
        />
      )}
      {applications.map((application) => (
        <ApplicationHeading key={application.id} application={application}>
          <Rows label="Interviews">
            {application.interviews.map((interview) => (
              <InterviewRow key={interview.id} interview={interview} />
            ))}
          </Rows>
          <FollowUpList followUps={application.followUps} of="role" />
        </ApplicationHeading>
      ))}
      {viewerCan.includes('INVITE') && (
        <Section title="Invitation">
          <InviteLater candidate={candidate} />
        </Section>
      )}
      <CoachingHistory candidateId={candidate.id} />
      {viewerCan.includes('EXPORT') && (
        <Section title="Their data">
          <CandidateData
            candidate={candidate}
            viewerCan={viewerCan}
            onErased={() => void enter(`/team/${team.id}`)}
          />
        </Section>
      )}
    </Page>
  );
}

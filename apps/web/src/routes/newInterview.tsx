import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { InterviewForm } from '../features/interviews/InterviewForm.js';
import { graphql } from '../generated/gql.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { TextLink } from '../ui/TextLink.js';

const NewInterviewQuery = graphql(`
  query NewInterview($id: ID!) {
    candidate(id: $id) {
      id
      name
      email
      applications(first: 50) {
        edges {
          node {
            id
            company
            position
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/candidate/$candidateId/interview/new');

/** A new interview of one candidate. */
export function NewInterview() {
  const { candidateId } = route.useParams();
  const { application } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(NewInterviewQuery, {
    variables: { id: candidateId },
    fetchPolicy: 'cache-and-network',
  });
  const { candidate } = data;
  if (!candidate) return <Missing what="candidate" />;
  return (
    <Page
      title="New interview"
      above={
        <TextLink to="/candidate/$candidateId" params={{ candidateId }}>
          {candidate.name}
        </TextLink>
      }
      sentence="Saving it makes the plan: whom to thank, and when to ask again."
      narrow
    >
      <InterviewForm
        candidateId={candidateId}
        candidateEmail={candidate.email}
        applications={candidate.applications.edges.map(({ node }) => node)}
        {...(application && { applicationId: application })}
        onDone={(interviewId) =>
          void navigate({ to: '/interview/$interviewId', params: { interviewId } })
        }
      />
    </Page>
  );
}

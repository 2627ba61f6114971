import { useSuspenseQuery } from '@apollo/client/react';
import { useHotkeys } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCandidateChanges } from '../features/candidates/useCandidateChanges.js';
import { ReviewDesk } from '../features/reviews/ReviewDesk.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { Missing } from '../ui/page/Missing.js';
import { Page } from '../ui/page/Page.js';
import { TextLink } from '../ui/TextLink.js';
import { Moment } from '../ui/time/Moment.js';

const ReviewQuery = graphql(`
  query Review($id: ID!) {
    review(id: $id) {
      id
      ...ReviewDesk @unmask
    }
    viewer {
      id
      waiting: reviewCount
      next: reviews(first: 2) {
        edges {
          node {
            id
          }
        }
      }
    }
  }
`);

const route = getRouteApi('/signed-in/reviews/$reviewId');

/** May this message leave as it is? */
export function ReviewPage() {
  const { reviewId } = route.useParams();
  const navigate = useNavigate();
  const { data, refetch } = useSuspenseQuery(ReviewQuery, {
    variables: { id: reviewId },
    fetchPolicy: 'cache-and-network',
    context: { queryDeduplication: false },
  });
  const { review, viewer } = data;
  useCandidateChanges(review?.followUp.candidate, refetch);
  const next = viewer?.next.edges.map(({ node }) => node.id).find((id) => id !== reviewId);
  useHotkeys([
    ['n', () => next && void navigate({ to: '/reviews/$reviewId', params: { reviewId: next } })],
  ]);
  if (!review) return <Missing what="review" />;
  const { candidate, recipient, application, suggestedAt, zone } = review.followUp;
  return (
    <Page
      title={`${candidate.name} to ${recipient.name}`}
      above={<TextLink to="/reviews">Reviews</TextLink>}
      sentence={
        <>
          {application.company}. Best sent <Moment at={suggestedAt} zone={zone} />.
        </>
      }
    >
      <ReviewDesk
        key={review.id}
        review={review}
        onDone={refetch}
        next={
          next && (
            <ButtonLink variant="default" to="/reviews/$reviewId" params={{ reviewId: next }}>
              Next message
            </ButtonLink>
          )
        }
      />
    </Page>
  );
}

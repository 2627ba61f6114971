import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useCandidateChanges } from '../features/candidates/useCandidateChanges.js';
import { followUpName } from '../features/follow-ups/kinds.js';
import { Composer } from '../features/messages/Composer.js';
import { useMessageState } from '../features/messages/useMessageState.js';
import { DraftReview } from '../features/reviews/DraftReview.js';
import { useDraftReview } from '../features/reviews/useDraftReview.js';
import { graphql } from '../generated/gql.js';
import { Missing } from '../ui/page/Missing.js';
import { TextLink } from '../ui/TextLink.js';

const WriteQuery = graphql(`
  query Write($id: ID!) {
    followUp(id: $id) {
      id
      kind
      recipient {
        id
        name
      }
      application {
        id
        company
        position
      }
      interview {
        id
      }
      candidate {
        id
        team {
          id
        }
      }
      ...Composer
    }
  }
`);

const route = getRouteApi('/signed-in/follow-up/$followUpId/write');

/** Is this message ready, and is this the moment? */
export function Write() {
  const { followUpId } = route.useParams();
  const { data } = useSuspenseQuery(WriteQuery, {
    variables: { id: followUpId },
    fetchPolicy: 'cache-and-network',
  });
  const review = useDraftReview(followUpId);
  const { followUp } = data;
  const refresh = useMessageState(followUpId);
  useCandidateChanges(followUp?.candidate, () => Promise.all([review.refetch(), refresh()]));
  if (!followUp) return <Missing what="follow-up" />;
  const { application, interview, recipient, kind } = followUp;
  return (
    <Composer
      key={followUpId}
      followUp={followUp}
      title={followUpName(kind, recipient?.name)}
      notes={review.notes}
      beside={(draft) => <DraftReview followUpId={followUpId} data={review} draft={draft} />}
      above={
        <TextLink to="/interview/$interviewId" params={{ interviewId: interview.id }}>
          {`${application.position} at ${application.company}`}
        </TextLink>
      }
    />
  );
}

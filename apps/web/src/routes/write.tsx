import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { followUpName } from '../features/follow-ups/kinds.js';
import { Composer } from '../features/messages/Composer.js';
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
  const { followUp } = data;
  if (!followUp) return <Missing what="follow-up" />;
  const { application, interview, recipient, kind } = followUp;
  return (
    <Composer
      key={followUpId}
      followUp={followUp}
      title={followUpName(kind, recipient?.name)}
      above={
        <TextLink to="/interview/$interviewId" params={{ interviewId: interview.id }}>
          {`${application.position} at ${application.company}`}
        </TextLink>
      }
    />
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { AcceptInvitation } from '../features/accounts/AcceptInvitation.js';
import { useSignOut } from '../features/accounts/useSignOut.js';
import { ViewerQuery } from '../features/accounts/viewer.js';
import { OnlookerRow } from '../features/coachings/OnlookerRow.js';
import { graphql } from '../generated/gql.js';
import { Empty } from '../ui/page/Empty.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { Section } from '../ui/page/Section.js';
import { Moment } from '../ui/time/Moment.js';

const InvitationQuery = graphql(`
  query Invitation($id: ID!, $key: String!) {
    invitation(id: $id, key: $key) {
      id
      teamName
      invitedBy
      email
      expiresAt
      hasAccount
      seenBy {
        name
        role
      }
    }
  }
`);

const route = getRouteApi('/door/invitation/$invitationId');

/** An invitation as its mailed link shows it: by whom, to which team, for whom. */
export function Invitation() {
  const { invitationId } = route.useParams();
  const { key } = route.useSearch();
  const { enter } = route.useRouteContext();
  const signOut = useSignOut();
  const { data: reader, refetch } = useSuspenseQuery(ViewerQuery);
  const { data } = useSuspenseQuery(InvitationQuery, { variables: { id: invitationId, key } });
  const { invitation } = data;
  if (!invitation) {
    return (
      <Page title="This invitation cannot be used">
        <Empty sentence="The link was used, is not complete or is not valid any more. Ask your coach for a new one." />
      </Page>
    );
  }
  const { teamName, invitedBy, email, expiresAt, hasAccount, seenBy } = invitation;
  const viewer = reader.viewer;
  const another = viewer && viewer.email.toLowerCase() !== email.toLowerCase();
  return (
    <Page title={`Join ${teamName}`} sentence={`${invitedBy} invites ${email}.`}>
      <Stack>
        <Text c="dimmed">
          Valid until <Moment at={expiresAt} />.
        </Text>
        {seenBy.length > 0 && (
          <Section title="Who will see your applications and messages">
            <Rows label="Who will see you">
              {seenBy.map((onlooker) => (
                <OnlookerRow key={`${onlooker.role} ${onlooker.name}`} onlooker={onlooker} />
              ))}
            </Rows>
          </Section>
        )}
        {another ? (
          <Empty
            sentence={`You are signed in as ${viewer.email}; this invitation is for ${email}.`}
            action={<Button onClick={() => void signOut().then(() => refetch())}>Sign out</Button>}
          />
        ) : (
          <AcceptInvitation
            invitationId={invitationId}
            invitationKey={key}
            hasAccount={hasAccount}
            signedIn={viewer !== null}
            onDone={() => void enter('/')}
          />
        )}
      </Stack>
    </Page>
  );
}

import { graphql } from '../../generated/gql.js';
import type { InvitationPageFragment } from '../../generated/graphql.js';
import { Rows } from '../../ui/page/Rows.js';
import { Section } from '../../ui/page/Section.js';
import { ShowMore } from '../../ui/page/ShowMore.js';
import { PendingInvitation } from './PendingInvitation.js';

export const InvitationPageParts = graphql(`
  fragment InvitationPage on InvitationConnection {
    edges {
      node {
        id
        pending
        role
        candidate {
          id
        }
        ...PendingInvitation
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const MoreInvitations = graphql(`
  query MoreInvitations($teamId: ID!, $after: String) {
    team(id: $teamId) {
      id
      invitations(first: 50, after: $after) {
        ...InvitationPage @unmask
      }
    }
  }
`);

type Invitation = InvitationPageFragment['edges'][number]['node'];

interface Props {
  teamId: string;
  invitations: InvitationPageFragment;
  /** Which of them; all when left out. */
  among?: (invitation: Invitation) => boolean;
  revocable?: boolean;
}

/** The invitations of a team that nobody has answered yet; nothing when there are none. */
export function PendingInvitations({
  teamId,
  invitations,
  among = () => true,
  revocable = false,
}: Props) {
  const shown = invitations.edges
    .map(({ node }) => node)
    .filter((invitation) => invitation.pending && among(invitation));
  if (shown.length === 0 && !invitations.pageInfo.hasNextPage) return null;
  return (
    <Section title="Invited, not answered yet">
      <Rows label="Pending invitations">
        {shown.map((invitation) => (
          <PendingInvitation key={invitation.id} invitation={invitation} revocable={revocable} />
        ))}
      </Rows>
      <ShowMore
        what="invitations"
        page={invitations.pageInfo}
        query={MoreInvitations}
        variables={{ teamId }}
      />
    </Section>
  );
}

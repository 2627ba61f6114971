import { graphql } from '../../generated/gql.js';
import type { MemberPageFragment, TeamAct } from '../../generated/graphql.js';
import { Rows } from '../../ui/page/Rows.js';
import { ShowMore } from '../../ui/page/ShowMore.js';
import { MemberRow } from './MemberRow.js';

export const MemberPageParts = graphql(`
  fragment MemberPage on MembershipConnection {
    edges {
      node {
        id
        person {
          id
          name
        }
        ...Member
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const MoreMembers = graphql(`
  query MoreMembers($teamId: ID!, $after: String) {
    team(id: $teamId) {
      id
      members(first: 100, after: $after) {
        ...MemberPage @unmask
      }
    }
  }
`);

interface Props {
  team: { id: string; viewerCan: TeamAct[] };
  members: MemberPageFragment;
  /** Whose row shows nothing to change. */
  viewerId: string;
}

/** Owners, head coaches and coaches of a team. */
export function MemberList({ team, members, viewerId }: Props) {
  return (
    <>
      <Rows label="Team">
        {members.edges.map(({ node }) => (
          <MemberRow
            key={node.id}
            member={node}
            viewerCan={team.viewerCan}
            isSelf={node.person?.id === viewerId}
          />
        ))}
      </Rows>
      <ShowMore
        what="of the team"
        page={members.pageInfo}
        query={MoreMembers}
        variables={{ teamId: team.id }}
      />
    </>
  );
}

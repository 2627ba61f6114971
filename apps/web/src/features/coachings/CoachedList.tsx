import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import type { CandidatePageFragment } from '../../generated/graphql.js';
import { Rows } from '../../ui/page/Rows.js';
import { Section } from '../../ui/page/Section.js';
import { ShowMore } from '../../ui/page/ShowMore.js';
import { CandidateCoaches } from './CandidateCoaches.js';
import type { Choice } from './ProposeForm.js';

export const CandidatePageParts = graphql(`
  fragment CandidatePage on CandidateConnection {
    edges {
      node {
        id
        name
        viewerCan
        ...CandidateCoaches
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const MoreCandidates = graphql(`
  query MoreCandidates($teamId: ID!, $after: String) {
    team(id: $teamId) {
      id
      candidates(first: 50, after: $after) {
        ...CandidatePage @unmask
      }
    }
  }
`);

interface Props {
  teamId: string;
  candidates: CandidatePageFragment;
  /** Everybody who could coach. */
  choices: Choice[];
  /** What else can be done about a candidate. */
  children: (candidate: CandidatePageFragment['edges'][number]['node']) => ReactNode;
}

/** The candidates of a team, each with who coaches them; nothing when there are none. */
export function CoachedList({ teamId, candidates, choices, children }: Props) {
  if (candidates.edges.length === 0) return null;
  return (
    <Section title="Candidates">
      <Rows label="Candidates">
        {candidates.edges.map(({ node }) => (
          <CandidateCoaches key={node.id} candidate={node} choices={choices}>
            {children(node)}
          </CandidateCoaches>
        ))}
      </Rows>
      <ShowMore
        what="candidates"
        page={candidates.pageInfo}
        query={MoreCandidates}
        variables={{ teamId }}
      />
    </Section>
  );
}

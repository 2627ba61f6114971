import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import type { CandidateRowFragment } from '../../generated/graphql.js';
import { countWords } from '../../ui/countWords.js';
import { Initials } from '../../ui/Initials.js';
import { RowLink } from '../../ui/page/RowLink.js';
import classes from './candidateRow.module.css';

export const CandidateRowParts = graphql(`
  fragment CandidateRow on Candidate {
    id
    name
    joined
    openCount
    overdueCount
  }
`);

function standing({ joined, openCount, overdueCount }: CandidateRowFragment): string {
  const counts = countWords(
    [
      [overdueCount, 'overdue'],
      [openCount - overdueCount, 'open'],
    ],
    'Nothing open.',
  );
  return joined ? counts : `${counts} Not joined yet.`;
}

interface Props {
  candidate: FragmentType<CandidateRowFragment>;
  /** What this candidate does next. */
  children: ReactNode;
}

/** A candidate in the caseload: who, how many follow-ups wait, and the next one. */
export function CandidateRow({ candidate, children }: Props) {
  const { data } = useSuspenseFragment({ fragment: CandidateRowParts, from: candidate });
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <Initials name={data.name} />
        <div>
          <RowLink to="/candidate/$candidateId" params={{ candidateId: data.id }}>
            {data.name}
          </RowLink>
          <div className={data.overdueCount > 0 ? classes.overdue : classes.standing}>
            {standing(data)}
          </div>
        </div>
      </div>
      <div className={classes.next}>{children}</div>
    </li>
  );
}

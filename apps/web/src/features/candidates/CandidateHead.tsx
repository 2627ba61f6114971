import type { ReactNode } from 'react';
import classes from './candidateRow.module.css';

/** What stands over the next follow-ups of a list of candidates, in the same columns. */
export function CandidateHead({ children }: { children: ReactNode }) {
  return (
    <div className={classes.head}>
      <div className={classes.next}>{children}</div>
    </div>
  );
}

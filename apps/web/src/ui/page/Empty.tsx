import type { ReactNode } from 'react';
import classes from './page.module.css';

/** Nothing here yet: one plain sentence, one action. */
export function Empty({ sentence, action }: { sentence: string; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p>{sentence}</p>
      {action}
    </div>
  );
}

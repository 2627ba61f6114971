import type { ReactNode } from 'react';
import classes from './page.module.css';

/** A list of rows; its children are `<li>`. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  );
}

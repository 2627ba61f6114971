import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './problemNote.module.css';

/** What stands against an act and belongs to no single field. */
export function ProblemNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div role="alert" className={classes.note}>
      <IconAlertCircle size={18} aria-hidden />
      <div>
        <strong>{title}</strong>
        {children && <div className={classes.more}>{children}</div>}
      </div>
    </div>
  );
}

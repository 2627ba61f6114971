import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { PageSkeleton } from '../../ui/page/PageSkeleton.js';
import classes from './door.module.css';
import { Mark } from './Mark.js';

/** Around the pages for those who are not signed in. */
export function Door() {
  return (
    <main className={classes.door}>
      <div className={classes.mark}>
        <Mark />
      </div>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </main>
  );
}

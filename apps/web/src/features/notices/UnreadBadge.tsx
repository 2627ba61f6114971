import { VisuallyHidden } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import classes from './notices.module.css';
import { useUnreadNotices } from './useUnreadNotices.js';

/** How many notices are unread, beside the name of the inbox; nothing when none is. */
export function UnreadBadge() {
  const { pathname } = useLocation();
  const unread = useUnreadNotices(pathname);
  return (
    <span role="status">
      {unread > 0 && (
        <>
          <span className={classes.badge} aria-hidden>
            {unread > 99 ? '99+' : unread}
          </span>
          <VisuallyHidden>{unread} unread</VisuallyHidden>
        </>
      )}
    </span>
  );
}

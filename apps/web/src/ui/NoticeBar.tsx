import { CloseButton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { notice } from './notice.js';
import classes from './noticeBar.module.css';

/** Shows what `notice` has to say, over the foot of the page. */
export function NoticeBar() {
  const message = useSyncExternalStore(notice.subscribe, notice.current);
  return (
    <div role="alert" className={classes.place}>
      {message && (
        <div className={classes.bar}>
          <IconAlertCircle size={18} aria-hidden />
          <span>{message}</span>
          <CloseButton aria-label="Close" onClick={() => notice.show(null)} />
        </div>
      )}
    </div>
  );
}

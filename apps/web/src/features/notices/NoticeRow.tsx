import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMailOpened } from '@tabler/icons-react';
import type { NoticeFragment } from '../../generated/graphql.js';
import { RowLink } from '../../ui/page/RowLink.js';
import { ink } from '../../ui/theme/tone.js';
import { Moment } from '../../ui/time/Moment.js';
import { noticeIcons } from './noticeIcons.js';
import { NoticeParts } from './noticeParts.js';
import classes from './notices.module.css';
import { noticeWords } from './noticeWords.js';

interface Props {
  notice: FragmentType<NoticeFragment>;
  onMark: (id: string, how: 'read' | 'unread') => unknown;
}

/** Something one was told: what about, since when, and whether it still asks for something. */
export function NoticeRow({ notice, onMark }: Props) {
  const { data } = useSuspenseFragment({
    fragment: NoticeParts,
    fragmentName: 'Notice',
    from: notice,
  });
  const words = noticeWords(data);
  if (!words) return null;
  const { id, isUnread, followUp } = data;
  const { icon: Icon, tone } = noticeIcons[data.kind];
  const Mark = isUnread ? IconCheck : IconMailOpened;
  const act = isUnread ? 'Mark read' : 'Mark unread';
  return (
    <li className={`${classes.row} ${isUnread ? classes.unread : ''}`}>
      <Icon size={20} aria-hidden className={classes.icon} style={{ color: ink(tone) }} />
      <div className={classes.what}>
        <RowLink
          {...words.link}
          data-notice={id}
          onClick={() => isUnread && void onMark(id, 'read')}
        >
          {words.title}
          {isUnread && <VisuallyHidden>unread</VisuallyHidden>}
        </RowLink>
        <p className={classes.quiet}>
          {words.detail}
          {isUnread && followUp && (
            <>
              {' · due '}
              <Moment at={followUp.dueAt} zone={followUp.zone} />
            </>
          )}
        </p>
      </div>
      <p className={`${classes.quiet} ${classes.at}`}>
        <Moment at={data.at} />
      </p>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        className={classes.mark}
        aria-label={`${act}: ${words.title}`}
        title={act}
        onClick={() => void onMark(id, isUnread ? 'read' : 'unread')}
      >
        <Mark size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
}

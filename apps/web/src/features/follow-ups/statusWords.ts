import {
  IconBan,
  IconCalendarClock,
  IconCircleCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconHourglassHigh,
  IconHourglassOff,
  IconMailCheck,
  IconMailOpened,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import type { FollowUpStatus } from '../../generated/graphql.js';
import type { StatusWord } from '../../ui/StatusWord.js';

type Words = ComponentProps<typeof StatusWord>;

/** Each status has one word, one icon and one colour everywhere. */
export const statusWords: Record<FollowUpStatus, Words> = {
  PLANNED: { word: 'planned', icon: IconCircleDashed, tone: 'grey' },
  OPEN: { word: 'open', icon: IconMailOpened, tone: 'blue' },
  DUE: { word: 'due today', icon: IconHourglassHigh, tone: 'amber' },
  OVERDUE: { word: 'overdue', icon: IconClockExclamation, tone: 'red' },
  SCHEDULED: { word: 'scheduled', icon: IconCalendarClock, tone: 'teal' },
  SENT: { word: 'sent', icon: IconMailCheck, tone: 'green' },
  ANSWERED: { word: 'answered', icon: IconCircleCheck, tone: 'green', filled: true },
  WITHDRAWN: { word: 'withdrawn', icon: IconBan, tone: 'grey', struck: true },
  SKIPPED: { word: 'skipped', icon: IconPlayerSkipForward, tone: 'grey', struck: true },
  EXPIRED: { word: 'expired', icon: IconHourglassOff, tone: 'grey', struck: true },
};

const settledStatuses: FollowUpStatus[] = ['SENT', 'ANSWERED', 'WITHDRAWN', 'SKIPPED', 'EXPIRED'];

/** Nothing more is expected of it. */
export const isSettled = (status: FollowUpStatus) => settledStatuses.includes(status);

/** It waits for somebody now. */
export const isPressing = (status: FollowUpStatus) =>
  status === 'OVERDUE' || status === 'DUE' || status === 'OPEN';

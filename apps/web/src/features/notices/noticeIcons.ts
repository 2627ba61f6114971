import {
  type Icon,
  IconBell,
  IconClockExclamation,
  IconMailX,
  IconMessageCheck,
  IconSunrise,
  IconUserHeart,
} from '@tabler/icons-react';
import type { NoticeKind } from '../../generated/graphql.js';
import type { Tone } from '../../ui/theme/tone.js';

/** Each kind has one icon and one colour, in the inbox and in the settings. */
export const noticeIcons: Record<NoticeKind, { icon: Icon; tone: Tone }> = {
  REMINDER: { icon: IconBell, tone: 'blue' },
  ESCALATION: { icon: IconClockExclamation, tone: 'red' },
  DIGEST: { icon: IconSunrise, tone: 'amber' },
  REVIEW: { icon: IconMessageCheck, tone: 'violet' },
  MESSAGE: { icon: IconMailX, tone: 'red' },
  COACHING: { icon: IconUserHeart, tone: 'teal' },
};

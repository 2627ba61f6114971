import { Temporal } from '@afterword/engine';
import { sayMoment } from '../../mail/sayTime.js';
import type { Seen } from './readSeen.js';

/**
 * What a device shows, also to whoever sees its locked screen: that something asks for its reader, and never whom or
 * which company it is about. `url` is a path of ours.
 */
export interface PushWords {
  title: string;
  body: string;
  url: string;
}

const reminders: Record<string, string> = {
  opened: 'A message can be written now',
  before_due: 'A message is due soon',
  overdue: 'A message is overdue',
};

const reviews: Record<string, string> = {
  requested: 'You are asked to read a message',
  approved: 'A message was approved',
  returned: 'A message is to be changed first',
  revoked: 'A message is no longer approved',
};

/** @param zone the reader's, in which times are said */
export function pushWords(seen: Seen, zone: string): PushWords {
  const { kind, nudge, subjectId, followUpId, interviewId, teamId } = seen;
  const [word = ''] = nudge.split(' ');
  const write = `/follow-up/${followUpId}/write`;
  switch (kind) {
    case 'reminder':
      return {
        title: reminders[word] ?? 'A message asks for you',
        body: due(seen, zone),
        url: write,
      };
    case 'escalation':
      return {
        title: 'A candidate let a due time pass',
        body: 'See who, and what was to be written.',
        url: `/interview/${interviewId}`,
      };
    case 'digest':
      return {
        title: 'Who needs you today',
        body: 'Your morning digest is ready.',
        url: `/team/${teamId}`,
      };
    case 'review': {
      const url = word === 'requested' ? `/reviews/${subjectId}` : write;
      return { title: reviews[word] ?? 'A review has changed', body: 'Open it to see whose.', url };
    }
    case 'message':
      return { title: 'A message was not sent', body: 'See why, and what to do.', url: write };
    case 'coaching':
      return {
        title: 'Somebody would like to coach you',
        body: 'It is for you to decide.',
        url: '/sharing',
      };
  }
}

function due({ dueAt }: Seen, zone: string): string {
  if (!dueAt) return 'Open it to see to whom.';
  const at = Temporal.Instant.fromEpochMilliseconds(dueAt.getTime());
  return `Due ${sayMoment(at, zone)}. Open it to see to whom.`;
}

import { signedIn } from '../cast.js';
import { act, type Operations } from '../operation.js';

const unread = 'update notice set read_at = null where id = $1';

/** The inbox: each for themselves alone. */
export const notices: Operations = {
  'Viewer.notices': {
    document: '{ result: viewer { notices(unread: false) { edges { node { id } } } } }',
    may: signedIn,
  },
  'Viewer.notices, a notice': {
    document: 'query { result: viewer { notices { edges { node { id } } } } }',
    may: ['candidate'],
    shows: (t) => t.noticeId,
  },
  'Mutation.markNoticesRead': {
    document: act('markNoticesRead(ids: [$id])'),
    id: (t) => t.noticeId,
    prepare: unread,
    may: ['candidate'],
  },
  'Mutation.markNoticesUnread': {
    document: act('markNoticesUnread(ids: [$id])'),
    id: (t) => t.noticeId,
    may: ['candidate'],
  },
  'Mutation.markAllNoticesRead': {
    document: 'mutation { result: markAllNoticesRead { count } }',
    may: signedIn,
    keeps: 'whoever has nothing unread changes nothing',
  },
  'Mutation.markAllNoticesUnread': {
    document: 'mutation { result: markAllNoticesUnread(readAt: "2026-01-05T08:00:00Z") { count } }',
    may: signedIn,
    keeps: 'whoever has read nothing at that instant changes nothing',
  },
};

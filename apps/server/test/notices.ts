import { expireAndReRing } from '../src/features/deliveries/reconcile.js';
import type { Client } from './client.js';
import { asOwner } from './rows.js';
import type { TestApp } from './startApp.js';
import { until } from './until.js';

export interface NoticeRow {
  id: string;
  kind: string;
  readAt: string | null;
  isUnread: boolean;
  reviewState: string | null;
  followUp: { id: string; recipient: { name: string } } | null;
  review: { id: string } | null;
  coaching: { id: string } | null;
  team: { id: string };
}

/** Somebody's inbox as they see it, the newest first. */
export async function noticesOf(by: Client, args = '') {
  const { viewer } = await by.get(`{ viewer { unreadNotices notices${args} {
    edges { node { id kind readAt isUnread reviewState followUp { id recipient { name } }
      review { id } coaching { id } team { id } } }
    pageInfo { hasNextPage endCursor } } } }`);
  const rows: NoticeRow[] = viewer.notices.edges.map(({ node }: { node: NoticeRow }) => node);
  const { hasNextPage, endCursor } = viewer.notices.pageInfo;
  return {
    ...{ rows, unread: viewer.unreadNotices as number },
    ...{ hasNextPage: hasNextPage as boolean, endCursor: endCursor as string },
  };
}

/** Has nothing ring by itself for somebody in Berlin, whatever hour it is: the next three are quiet. */
export async function quietNow({ app }: TestApp, by: Client): Promise<void> {
  const { hour } = app.clock().toZonedDateTimeISO('Europe/Berlin');
  await by.get(
    'mutation($quiet: QuietHoursInput!) { changePreferences(input: { quiet: $quiet }) { __typename } }',
    { quiet: { from: hour, to: (hour + 3) % 24 } },
  );
}

/** Has the reminders of a follow-up whose nudge is like this ring now; resolves once they have. */
export async function ringNow(app: TestApp, followUpId: string, nudge: string): Promise<string[]> {
  const rings = await asOwner(
    app.databaseUrl,
    `update delivery set due_at = now(), try_at = now(), until = now() + interval '1 hour'
     where kind = 'reminder' and subject_id = $1 and nudge like $2 and state = 'pending' returning id`,
    [followUpId, nudge],
  );
  await expireAndReRing(app.app);
  return until(`the reminders of ${followUpId} like ${nudge}`, async () => {
    const states = await asOwner(
      app.databaseUrl,
      'select state from delivery where id = any ($1)',
      [rings.map(({ id }) => id)],
    );
    const ended = states.map(({ state }) => state as string);
    return ended.every((state) => !['pending', 'claimed'].includes(state)) && ended;
  });
}

/** Marks all read that somebody was told, or what was marked so as of an instant unread again. */
export async function markAll(by: Client, readAt?: string) {
  const act = readAt ? `markAllNoticesUnread(readAt: "${readAt}")` : 'markAllNoticesRead';
  const { result } = await by.get(`mutation { result: ${act} { count readAt } }`);
  return result as { count: number; readAt: string };
}

/** Marks what somebody was told. */
export async function mark(by: Client, ids: string[], how: 'Read' | 'Unread' = 'Read') {
  const data = await by.get(
    `mutation($ids: [ID!]!) { result: markNotices${how}(ids: $ids) { __typename
      ... on NoticesMarked { ids } ... on NotFound { message }
      ... on InvalidInput { fields { field value allowed } } } }`,
    { ids },
  );
  return data.result;
}

/** A coach who wants a mail of each due time that passed, which is not the default. */
export async function mailedEach(by: Client): Promise<void> {
  await by.get(`mutation { changePreferences(input: { channels: [{ kind: ESCALATION, mail: true }] }) {
    __typename } }`);
}

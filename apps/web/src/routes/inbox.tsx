import { useApolloClient, useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChecks } from '@tabler/icons-react';
import { useEffect, useState, useTransition } from 'react';
import { NoticeRow } from '../features/notices/NoticeRow.js';
import { useMarkNotices } from '../features/notices/useMarkNotices.js';
import { NoticesChanged } from '../features/notices/useUnreadNotices.js';
import { graphql } from '../generated/gql.js';
import { ButtonLink } from '../ui/ButtonLink.js';
import { useRowKeys } from '../ui/keys/useRowKeys.js';
import { Empty } from '../ui/page/Empty.js';
import { Page } from '../ui/page/Page.js';
import { Rows } from '../ui/page/Rows.js';
import { ShowMore } from '../ui/page/ShowMore.js';
import { UndoBar } from '../ui/page/UndoBar.js';
import { useRefresh } from '../ui/page/useRefresh.js';
import { TextLink } from '../ui/TextLink.js';

const InboxQuery = graphql(`
  query Inbox($unread: Boolean!, $after: String) {
    viewer {
      id
      unreadNotices
      notices(unread: $unread, first: 20, after: $after) {
        edges {
          node {
            id
            isUnread
            ...Notice
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What was I told, and what of it still asks for something? */
export function Inbox() {
  const [unread, setUnread] = useState(false);
  const [switching, startTransition] = useTransition();
  const variables = { unread, after: null };
  const { data } = useSuspenseQuery(InboxQuery, {
    variables,
    // What has been dealt with elsewhere must not ask again here.
    fetchPolicy: 'network-only',
    context: { queryDeduplication: false },
  });
  const client = useApolloClient();
  // Into the cache, which the page shows: a refetch would take the rows, and the focus, away meanwhile.
  const again = useRefresh(() =>
    client.query({ query: InboxQuery, variables, fetchPolicy: 'network-only' }),
  );
  useSubscription(NoticesChanged, { onData: () => void again() });
  // What came while the list was on its way may be missing in it: asked once more, and whenever the badge counts anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is when to ask, not what
  useEffect(() => void again(), [data.viewer?.unreadNotices]);
  const { marked, mark, markAll, undo } = useMarkNotices(again);
  useRowKeys();
  useHotkeys([['e', () => markFocused()]]);
  if (!data.viewer) return null;
  const { unreadNotices, notices } = data.viewer;
  // What is marked while the list of the unread is still on its way does not stand in it.
  const rows = notices.edges.flatMap(({ node }) => (unread && !node.isUnread ? [] : node));
  const markFocused = () => {
    const id = (document.activeElement as HTMLElement).dataset.notice;
    const here = rows.find((row) => row.id === id);
    if (here) void mark(here.id, here.isUnread ? 'read' : 'unread');
  };
  return (
    <Page
      title="Inbox"
      sentence={
        <>
          {unreadNotices > 0 ? `${unreadNotices} unread, the newest first.` : 'Nothing is unread.'}{' '}
          <TextLink to="/reminders">When and how you are told</TextLink>
        </>
      }
      action={
        unreadNotices > 0 && (
          <Button
            variant="default"
            leftSection={<IconChecks size={18} />}
            // An answer of before would come after it.
            disabled={switching}
            onClick={() => void markAll()}
          >
            Mark all read
          </Button>
        )
      }
    >
      <SegmentedControl
        mb="md"
        aria-label="Which notices"
        value={unread ? 'unread' : 'all'}
        onChange={(value) => startTransition(() => setUnread(value === 'unread'))}
        data={[
          { value: 'all', label: 'All' },
          { value: 'unread', label: `Unread (${unreadNotices})` },
        ]}
      />
      {rows.length === 0 ? (
        <Empty
          sentence={
            unread
              ? 'Nothing is unread. What you are told from now on appears here at once.'
              : 'Nobody has told you anything yet. Reminders, reviews and proposals appear here, and by mail too, as you choose.'
          }
          action={
            <ButtonLink variant="default" to="/reminders">
              Choose how you are told
            </ButtonLink>
          }
        />
      ) : (
        <Rows label="Notices">
          {rows.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} onMark={mark} />
          ))}
        </Rows>
      )}
      <ShowMore what="notices" page={notices.pageInfo} query={InboxQuery} variables={variables} />
      <UndoBar done={marked > 0 ? `${marked} marked read.` : null} onUndo={undo} />
    </Page>
  );
}

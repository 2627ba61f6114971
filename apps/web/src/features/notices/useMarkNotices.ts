import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';

const MarkRead = graphql(`
  mutation MarkNoticesRead($ids: [ID!]!) {
    marked: markNoticesRead(ids: $ids) {
      ... on NoticesMarked {
        ids
      }
    }
  }
`);

const MarkUnread = graphql(`
  mutation MarkNoticesUnread($ids: [ID!]!) {
    marked: markNoticesUnread(ids: $ids) {
      ... on NoticesMarked {
        ids
      }
    }
  }
`);

const MarkAllRead = graphql(`
  mutation MarkAllNoticesRead {
    marked: markAllNoticesRead {
      count
      readAt
    }
  }
`);

const MarkAllUnread = graphql(`
  mutation MarkAllNoticesUnread($readAt: DateTime!) {
    marked: markAllNoticesUnread(readAt: $readAt) {
      count
    }
  }
`);

/** What the last act marked read, and the way back. */
interface Marked {
  count: number;
  undo: () => Promise<unknown>;
}

/** Marks notices, remembers what the last act marked read, and undoes that; `onDone` asks for the inbox again. */
export function useMarkNotices(onDone: () => unknown) {
  const [markRead] = useMutation(MarkRead);
  const [markUnread] = useMutation(MarkUnread);
  const [markAllRead] = useMutation(MarkAllRead);
  const [markAllUnread] = useMutation(MarkAllUnread);
  const [last, setLast] = useState<Marked>();
  const done = (marked?: Marked) => {
    setLast(marked);
    onDone();
  };
  const idsOf = (marks: object | undefined | null) =>
    marks && 'ids' in marks ? (marks.ids as string[]) : [];
  return {
    /** How many the last act marked read. */
    marked: last?.count ?? 0,
    mark: async (id: string, how: 'read' | 'unread') => {
      const act = how === 'read' ? markRead : markUnread;
      const { data } = await act({ variables: { ids: [id] } });
      const ids = idsOf(data?.marked);
      done(
        how === 'unread'
          ? undefined
          : { count: ids.length, undo: () => markUnread({ variables: { ids } }) },
      );
    },
    markAll: async () => {
      const { data } = await markAllRead();
      const readAt = data?.marked.readAt;
      done(
        readAt
          ? { count: data.marked.count, undo: () => markAllUnread({ variables: { readAt } }) }
          : undefined,
      );
    },
    undo: async () => {
      await last?.undo();
      done();
    },
  };
}

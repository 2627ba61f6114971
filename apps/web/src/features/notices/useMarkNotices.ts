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
      ids
    }
  }
`);

/** As many as the server takes at once. */
const most = 100;

/** Marks notices, remembers what the last act marked read, and undoes that; `onDone` asks for the inbox again. */
export function useMarkNotices(onDone: () => unknown) {
  const [markRead] = useMutation(MarkRead);
  const [markUnread] = useMutation(MarkUnread);
  const [markAllRead] = useMutation(MarkAllRead);
  const [marked, setMarked] = useState<string[]>([]);
  const done = (ids: string[]) => {
    setMarked(ids);
    onDone();
  };
  const idsOf = (marks: object | undefined | null) =>
    marks && 'ids' in marks ? (marks.ids as string[]) : [];
  return {
    /** Ids that the last act marked read. */
    marked,
    mark: async (id: string, how: 'read' | 'unread') => {
      const act = how === 'read' ? markRead : markUnread;
      const { data } = await act({ variables: { ids: [id] } });
      done(how === 'read' ? idsOf(data?.marked) : []);
    },
    markAll: async () => done(idsOf((await markAllRead()).data?.marked)),
    undo: async () => {
      for (let first = 0; first < marked.length; first += most)
        await markUnread({ variables: { ids: marked.slice(first, first + most) } });
      done([]);
    },
  };
}

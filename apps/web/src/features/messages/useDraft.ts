import { useApolloClient, useMutation } from '@apollo/client/react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { Text } from './messageInput.js';

const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      ... on FollowUp {
        id
        message {
          followUpId
          ...Draft @unmask
        }
      }
      ... on InvalidInput {
        problem: message
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
    }
  }

  fragment Draft on Message {
    followUpId
    version
    state
    subject
    body
  }
`);

const DraftQuery = graphql(`
  query Draft($id: ID!) {
    followUp(id: $id) {
      id
      message {
        followUpId
        ...Draft @unmask
      }
    }
  }
`);

/** How the typed text stands to the saved one. */
export type DraftState = 'new' | 'saved' | 'unsaved' | 'conflict' | { refused: string };

const pause = 800;

/**
 * The text being written. It saves itself after a pause in typing; saves go one after another, each
 * against the version it began from. What was typed is never replaced unless the writer asks for it.
 */
export function useDraft(followUpId: string, saved: Text & { version: number }) {
  const client = useApolloClient();
  const [saveDraft] = useMutation(SaveDraft);
  const [text, setText] = useState<Text>({ subject: saved.subject, body: saved.body });
  const [state, setState] = useState<DraftState>(saved.version > 0 ? 'saved' : 'new');
  const latest = useRef(text);
  const base = useRef<Text & { version: number }>(saved);
  const line = useRef(Promise.resolve(true));

  const isSaved = () =>
    base.current.version > 0 &&
    latest.current.subject === base.current.subject &&
    latest.current.body === base.current.body;

  const saveOnce = async (): Promise<boolean> => {
    if (isSaved()) {
      setState('saved');
      return true;
    }
    const sent = latest.current;
    const { version: expectedVersion } = base.current;
    const { data } = await saveDraft({
      variables: { input: { followUpId, ...sent, expectedVersion } },
    });
    const result = data?.saveDraft;
    if (result?.__typename === 'FollowUp') {
      base.current = { ...sent, version: result.message.version };
      setState(isSaved() ? 'saved' : 'unsaved');
      return true;
    }
    if (result?.__typename === 'Conflict') setState('conflict');
    else if (result) setState({ refused: result.problem });
    return false;
  };

  /** Saves what is typed, after the saves before it. True when it stands on the server. */
  const save = () => {
    line.current = line.current.then(saveOnce);
    return line.current;
  };
  const saveSoon = useDebouncedCallback(save, { delay: pause, flushOnUnmount: true });

  const edit = (change: Partial<Text>) => {
    latest.current = { ...latest.current, ...change };
    setText(latest.current);
    setState((before) => (before === 'conflict' ? before : 'unsaved'));
    saveSoon();
  };

  /** Takes the server's version as the base; its text too when `theirs`. */
  const settle = async (theirs: boolean) => {
    const { data } = await client.query({
      query: DraftQuery,
      variables: { id: followUpId },
      fetchPolicy: 'network-only',
    });
    const message = data?.followUp?.message;
    if (!message) return;
    base.current = message;
    if (theirs) {
      latest.current = { subject: message.subject, body: message.body };
      setText(latest.current);
    }
    setState('unsaved');
    if (await save()) setState('saved');
  };

  return { text, state, edit, save, settle, version: () => base.current.version };
}

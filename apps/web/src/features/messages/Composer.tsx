import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { lazy, type ReactNode } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { ComposerParts } from './composerParts.js';
import type { DeskHandle } from './Desk.js';
import type { PassageNote } from './passageNotes.js';
import { SentMessage } from './SentMessage.js';

const Desk = lazy(() => {
  // Needed right after: it loads at the same time.
  void import('../../ui/editor/Editor.js');
  return import('./Desk.js');
});

interface Props {
  followUp: FragmentType<ComposerFragment>;
  title: string;
  above: ReactNode;
  /** What others say of passages of the saved text. */
  notes: PassageNote[];
  /** What stands beside the text being written, before the checks. */
  beside: (draft: DeskHandle) => ReactNode;
}

/** The message of one follow-up: to be written, on its way, or sent. */
export function Composer({ followUp, title, above, notes, beside }: Props) {
  const { data } = useSuspenseFragment({ fragment: ComposerParts, from: followUp });
  const { state } = data.message;
  const isWritten =
    state === 'SCHEDULED' || state === 'SENDING' || state === 'SENT' || data.status === 'SENT';
  if (isWritten) return <SentMessage followUp={data} title={title} above={above} />;
  return <Desk followUp={data} title={title} above={above} notes={notes} beside={beside} />;
}

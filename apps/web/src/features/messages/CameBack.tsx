import type { ComposerFragment } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';

/** Why a message that was to leave stands here again. */
export function CameBack({ message }: Pick<ComposerFragment, 'message'>) {
  if (!message.failure) return null;
  const title = message.state === 'FAILED' ? 'It could not be delivered' : 'It was not sent';
  return <ProblemNote title={title}>{message.failure}</ProblemNote>;
}

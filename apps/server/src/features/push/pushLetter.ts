import type { PushLetter } from '../deliveries/carrier.js';
import type { PushWords } from './pushWords.js';

/** What one device is told: `tag` is what a later one takes the place of, in its push service and on its screen. */
export interface PushNote {
  words: PushWords;
  tag: string;
  urgency: PushLetter['urgency'];
  /** It appears without a sound. */
  silent?: boolean;
}

/** A push that is good for so many seconds. */
export function pushLetter(
  device: Pick<PushLetter, 'deviceId' | 'target'>,
  { words, tag, urgency, silent = false }: PushNote,
  seconds: number,
): PushLetter {
  // Of an id its 32 hexadecimal digits, as many characters as a topic may have.
  const topic = tag.replaceAll('-', '');
  return { ...device, payload: JSON.stringify({ ...words, tag, silent }), seconds, topic, urgency };
}

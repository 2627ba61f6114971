import { Temporal } from 'temporal-polyfill';
import { useReaderZone } from './readerZone.js';
import { momentInBoth, momentWords } from './words.js';

/** A moment in the reader's zone and, with `zone`, in the other side's where it differs. */
export function Moment({ at, zone }: { at: string; zone?: string }) {
  const reader = useReaderZone();
  const instant = Temporal.Instant.from(at);
  const words = zone ? momentInBoth(instant, reader, zone) : momentWords(instant, reader);
  return <time dateTime={at}>{words}</time>;
}

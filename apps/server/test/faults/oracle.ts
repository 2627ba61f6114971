import PostalMime from 'postal-mime';
import { until } from '../until.js';
import { type Door, openDoor, type Reception } from './door.js';

/** A mail that was taken: nothing else counts as received. */
export interface Arrival {
  address: string;
  messageId: string;
  text: string;
  /** The follow-ups it links to. */
  about: string[];
  /** When its last byte had come, in ms. */
  at: number;
  /** Through which door, that is from which worker. */
  door: Door;
}

/** How mail to a domain is met; what is left out is met with a yes. */
export interface Mood {
  recipient?(address: string): Promise<undefined> | number | undefined;
  taken?(address: string): ReturnType<Reception['taken']>;
}

/** A real SMTP server whose log alone says what was received. */
export function startOracle() {
  const arrivals: Arrival[] = [];
  const mails = new Map<string, Arrival[]>();
  const tries: { address: string; at: number }[] = [];
  const moods = new Map<string, Mood>();
  const moodOf = (address: string) => moods.get(address.split('@')[1] ?? '');
  const doors: Door[] = [];

  /** The mails to this reader that link to this follow-up, in the order in which they came. */
  const mailsOf = ({ followUpId, address }: { followUpId: string; address: string }) => {
    const key = `${followUpId} ${address}`;
    const known = mails.get(key) ?? [];
    if (known.length === 0) mails.set(key, known);
    return known;
  };
  const note = async (address: string, raw: Buffer, at: number, door: Door) => {
    const { messageId = '', text = '' } = await PostalMime.parse(raw);
    const arrival = { address, messageId, text, about: followUpsIn(text), at, door };
    arrivals.push(arrival);
    for (const followUpId of arrival.about) mailsOf({ followUpId, address }).push(arrival);
  };

  return {
    arrivals,
    mailsOf,
    /** Each RCPT, whatever was answered. */
    tries,
    /** By the domain of the recipients. */
    moods,
    async openDoor(): Promise<Door> {
      const door = await openDoor({
        async recipient(address) {
          tries.push({ address, at: Date.now() });
          return moodOf(address)?.recipient?.(address);
        },
        taken(address, raw, at) {
          void note(address, raw, at, door);
          return moodOf(address)?.taken?.(address) ?? 'says so';
        },
      });
      doors.push(door);
      return door;
    },
    mailTo: (address: string) =>
      until(`a mail to ${address}`, async () => arrivals.find((one) => one.address === address)),
    async stop() {
      for (const door of doors) await door.shut();
    },
  };
}

export type Oracle = ReturnType<typeof startOracle>;

const followUpsIn = (text: string) => [
  ...new Set([...text.matchAll(/\/follow-up\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? '')),
];

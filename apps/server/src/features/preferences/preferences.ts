import type { NoticeKind } from '../notices/noticeKind.js';

/** Where a notice goes besides the inbox, which has each. */
export interface Channels {
  mail: boolean;
  push: boolean;
}

/** How one person wants to be told things, in all of their teams. */
export interface Preferences {
  /** Local hours, 0 to 23, in which nothing rings; `from` = `to`: none. */
  quiet: { from: number; to: number };
  /** The local hour, 0 to 23, of the morning digest. */
  digestHour: number;
  /** Reminder mails a day, 1 to 20; null: as many as the team's policy says. */
  remindersPerDay: number | null;
  channels: Record<NoticeKind, Channels>;
}

/**
 * What holds until somebody changes it: quiet from nine in the evening to eight in the morning. What a coach's
 * morning digest says anyway is not mailed one by one; a digest is read, not pushed.
 */
export const defaultPreferences: Preferences = {
  quiet: { from: 21, to: 8 },
  digestHour: 8,
  remindersPerDay: null,
  channels: {
    reminder: { mail: true, push: true },
    escalation: { mail: false, push: true },
    digest: { mail: true, push: false },
    review: { mail: true, push: true },
    message: { mail: true, push: true },
    coaching: { mail: true, push: true },
  },
};

/** What of them is not the default: all that is stored. */
export type Differing = Partial<Omit<Preferences, 'channels'>> & {
  channels?: Partial<Record<NoticeKind, Channels>>;
};

/** @returns the preferences of somebody of whom `differing` is stored */
export const withDefaults = ({ channels, ...rest }: Differing): Preferences => ({
  ...defaultPreferences,
  ...rest,
  channels: { ...defaultPreferences.channels, ...channels },
});

/** @returns what is to be stored of them */
export function differingOf({ channels, ...rest }: Preferences): Differing {
  const { channels: usual, ...others } = defaultPreferences;
  const switched = differing(channels, usual);
  return {
    ...differing(rest, others),
    ...(Object.keys(switched).length > 0 ? { channels: switched } : {}),
  };
}

const differing = <T extends object>(values: T, usual: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key as keyof T]),
    ),
  ) as Partial<T>;

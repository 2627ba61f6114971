import type { ChangePreferencesInput, NoticeKind } from '../../generated/graphql.js';

export interface Preferences {
  quiet: { from: number; to: number };
  digestHour: number;
  remindersPerDay: number | null;
  channels: { kind: NoticeKind; mail: boolean; push: boolean }[];
}

/** What brings back how things are `now` once `input` has changed them. */
export function inverseOf(now: Preferences, input: ChangePreferencesInput): ChangePreferencesInput {
  const { quiet, digestHour, remindersPerDay, channels } = now;
  return {
    ...('quiet' in input && { quiet: { from: quiet.from, to: quiet.to } }),
    ...('digestHour' in input && { digestHour }),
    ...('remindersPerDay' in input && { remindersPerDay }),
    ...('channels' in input && {
      channels: channels
        .filter(({ kind }) => input.channels?.some((one) => one.kind === kind))
        .map(({ kind, mail, push }) => ({ kind, mail, push })),
    }),
  };
}

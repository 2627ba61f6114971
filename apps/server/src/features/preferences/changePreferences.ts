import type { Context, Viewer } from '../../context.js';
import { Problems } from '../../graphql/problems.js';
import { moveReminders } from '../reminders/moveReminders.js';
import { signedIn } from '../teams/teams.service.js';
import type { Preferences } from './preferences.js';
import type { ChangePreferencesInput, KindChannelsInput } from './preferences.types.js';
import { storePreferences } from './storePreferences.js';

const lastHour = 23;
/** More mails a day than this nobody wants to be reminded by. */
const mostPerDay = 20;

/**
 * Changes what the input names of the viewer's preferences. With other quiet hours what waits to ring moves, soon after.
 * @throws {Refused} InvalidInput naming everything that cannot be
 */
export async function changePreferences(
  ctx: Context,
  input: ChangePreferencesInput,
): Promise<Viewer> {
  const viewer = signedIn(ctx);
  check(input);
  await ctx.tx(async ({ manager }) => {
    const { before, after } = await storePreferences(manager, viewer.id, (now) =>
      changed(now, input),
    );
    const moves = before.quiet.from !== after.quiet.from || before.quiet.to !== after.quiet.to;
    if (moves) await moveReminders(manager, viewer.id);
  });
  return viewer;
}

function check({ quiet, digestHour, remindersPerDay, channels }: ChangePreferencesInput): void {
  const problems = new Problems();
  const hours = { 'quiet.from': quiet?.from, 'quiet.to': quiet?.to, digestHour };
  for (const [field, hour] of Object.entries(hours))
    if (typeof hour === 'number' && (hour < 0 || hour > lastHour))
      problems.add(field, 'There is no such hour.', hour, `0 to ${lastHour}`);
  if (typeof remindersPerDay === 'number' && (remindersPerDay < 1 || remindersPerDay > mostPerDay))
    problems.add(
      'remindersPerDay',
      'So many mails a day cannot be.',
      remindersPerDay,
      `1 to ${mostPerDay}, or null for the team’s policy`,
    );
  const kinds = (channels ?? []).map(({ kind }) => kind);
  const twice = kinds.findIndex((kind, index) => kinds.indexOf(kind) < index);
  if (twice >= 0)
    problems.add(`channels.${twice}.kind`, 'This kind is named twice.', kinds[twice], 'once each');
  problems.throwIfAny();
}

const changed = (now: Preferences, input: ChangePreferencesInput): Preferences => ({
  quiet: input.quiet ? { from: input.quiet.from, to: input.quiet.to } : now.quiet,
  digestHour: input.digestHour ?? now.digestHour,
  remindersPerDay:
    input.remindersPerDay === undefined ? now.remindersPerDay : input.remindersPerDay,
  channels: (input.channels ?? []).reduce(switched, now.channels),
});

const switched = (
  channels: Preferences['channels'],
  { kind, mail, push }: KindChannelsInput,
): Preferences['channels'] => ({
  ...channels,
  [kind]: { mail: mail ?? channels[kind].mail, push: push ?? channels[kind].push },
});

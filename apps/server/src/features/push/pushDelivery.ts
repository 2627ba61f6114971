import { afterQuietHours, quietHoursAfter, type Temporal } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { DeliveryKindHandler } from '../deliveries/letter.js';
import { policyOf } from '../policies/policyOf.js';
import type { Preferences } from '../preferences/preferences.js';
import { preferencesOf } from '../preferences/preferencesOf.js';
import { Team } from '../teams/team.entity.js';
import { readNudge } from './planPushes.js';
import { type PushNote, pushLetter } from './pushLetter.js';
import { pushWords } from './pushWords.js';
import { readSeen, type Seen } from './readSeen.js';
import { unsealTarget } from './sealedTarget.js';

/**
 * Tells one device what its owner's inbox says, unless that was read meanwhile, is not theirs to see any more, or they want
 * no such pushes; and not in their quiet hours.
 */
export const pushDelivery: DeliveryKindHandler = {
  async compose(app, { manager }, { subjectId, nudge, until }) {
    const { pusher } = app;
    const { deviceId, userId } = readNudge(nudge);
    const device = pusher && (await listening(manager, deviceId, pusher.publicKey));
    if (!device) return 'withdrawn';
    const now = app.clock();
    const dayBegan = now.toZonedDateTimeISO(device.zone).startOfDay().toInstant().toString();
    const seen = await readSeen(app, userId, subjectId, dayBegan);
    if (!seen) return 'withdrawn';
    const preferences = (await preferencesOf(manager, [userId])).get(userId) as Preferences;
    if (!preferences.channels[seen.kind].push) return 'noted';
    const reader = { zone: device.zone, quiet: preferences.quiet };
    const wakes = afterQuietHours(now, reader);
    if (!wakes.equals(now)) return { waitsUntil: wakes };
    const target = await unsealTarget(app.secret, device.sealed);
    if (!target) {
      await forget(manager, deviceId);
      return 'withdrawn';
    }
    const isMore = await isBeyond(manager, seen, preferences);
    const note = isMore ? more : noteOf(seen, device.zone);
    const ends = earlier(until, quietHoursAfter(now, reader));
    const seconds = Math.max(1, Math.floor(now.until(ends).total('seconds')));
    return pushLetter({ deviceId, target }, note, seconds);
  },
  async sent(_, { manager }, { nudge }) {
    await manager.query('update push_device set used_at = now() where id = $1', [
      readNudge(nudge).deviceId,
    ]);
  },
  async gone(_, { manager }, { nudge }) {
    await forget(manager, readNudge(nudge).deviceId);
  },
};

const forget = (manager: EntityManager, deviceId: string) =>
  manager.query('delete from push_device where id = $1', [deviceId]);

/** A push service keeps it for a device that is away, which may come back at night. */
const earlier = (until: Temporal.Instant, quiet: Temporal.Instant | null): Temporal.Instant =>
  quiet && quiet.epochMilliseconds < until.epochMilliseconds ? quiet : until;

/** A device whose session lasts, and the zone of whoever it belongs to. */
async function listening(manager: EntityManager, deviceId: string, serverKey: string) {
  const [device]: { sealed: string; zone: string }[] = await manager.query(
    `select d.sealed, u.zone from push_device d
       join auth.session s on s.id = d.session_id and s."expiresAt" > now()
       join auth."user" u on u.id = d.user_id::text
     where d.id = $1 and d.server_key = $2`,
    [deviceId, serverKey],
  );
  return device;
}

const urgent: Seen['kind'][] = ['reminder', 'escalation', 'message'];

const noteOf = (seen: Seen, zone: string): PushNote => ({
  words: pushWords(seen, zone),
  tag: seen.subjectId,
  urgency: urgent.includes(seen.kind) ? 'high' : seen.kind === 'digest' ? 'low' : 'normal',
});

/** Stands for all beyond what somebody wants to be reminded of in a day. */
const more: PushNote = {
  words: {
    title: 'More messages ask for you',
    body: 'Your inbox has all of them.',
    url: '/inbox',
  },
  ...{ tag: 'more', urgency: 'low', silent: true },
};

/** Whether a candidate has been reminded as often today as they want, or as their team says. */
async function isBeyond(
  manager: EntityManager,
  { kind, teamId, before }: Seen,
  { remindersPerDay }: Preferences,
): Promise<boolean> {
  if (kind !== 'reminder') return false;
  const most =
    remindersPerDay ??
    policyOf(await manager.findOneByOrFail(Team, { id: teamId })).reminders.perDay;
  return before >= most;
}

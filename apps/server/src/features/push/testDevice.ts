import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { notFound, refuse } from '../../graphql/problems.js';
import { attempt } from '../accounts/throttle.js';
import { signedIn } from '../teams/teams.service.js';
import { PushFailed } from './push.types.js';
import { PushDevice } from './pushDevice.entity.js';
import { type PushNote, pushLetter } from './pushLetter.js';
import { unsealTarget } from './sealedTarget.js';

const note: PushNote = {
  words: {
    title: 'This is how you are told',
    body: 'Afterword can reach you here.',
    url: '/reminders',
  },
  ...{ tag: 'test', urgency: 'high' },
};
/** Whoever tries it is there now. */
const seconds = 60;

/**
 * Pushes a word to a device of the viewer's at once, and says what its push service answered.
 * @throws {Refused} NotFound, TooManyAttempts, PushFailed, after which a device that is gone is forgotten
 */
export async function testDevice(ctx: Context, id: string): Promise<PushDevice> {
  const { id: userId } = signedIn(ctx);
  const { pusher, secret } = ctx.app;
  const device = validate(id) ? await find(ctx, { id, userId }) : null;
  if (!device || !pusher) throw notFound('device');
  await attempt(ctx, 'push', userId);
  const target = await unsealTarget(secret, device.sealed);
  const sending =
    target && (await pusher.send(pushLetter({ deviceId: id, target }, note, seconds), ''));
  if (sending?.outcome === 'accepted') return device;
  if (!sending || (sending.outcome === 'refused' && sending.gone)) {
    await ctx.tx(({ manager }) => manager.delete(PushDevice, { id }));
    throw failed('This device cannot be reached any more and is forgotten. Turn it on anew there.');
  }
  throw failed('Its push service did not take it. Try again later, or turn it on anew there.');
}

const find = (ctx: Context, which: { id: string; userId: string }) =>
  ctx.tx(({ manager }) => manager.findOneBy(PushDevice, which));

const failed = (message: string) => refuse(PushFailed, { message });

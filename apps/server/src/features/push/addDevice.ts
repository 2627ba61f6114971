import { ECDH } from 'node:crypto';
import type { Context, Viewer } from '../../context.js';
import { invalid, Problems } from '../../graphql/problems.js';
import { browserWords } from '../accounts/browserWords.js';
import { signedIn } from '../teams/teams.service.js';
import type { AddPushDeviceInput } from './push.types.js';
import type { Pusher } from './pusher.js';
import { hashOf, type PushTarget, sealTarget } from './sealedTarget.js';

/** As many of one person as are told something at once. */
const mostDevices = 10;

/**
 * Keeps how the browser of this session is reached, in place of what was known of it before. The oldest of too many goes.
 * @throws {Refused} InvalidInput naming everything that cannot be
 */
export async function addDevice(ctx: Context, input: AddPushDeviceInput): Promise<Viewer> {
  const viewer = signedIn(ctx);
  const { pusher, secret } = ctx.app;
  const target = readTarget(pusher, input);
  const sealed = await sealTarget(secret, target);
  const hash = hashOf(target.endpoint);
  const browser = browserWords(ctx.http?.request.headers['user-agent'] ?? '');
  await ctx.tx(async ({ manager }) => {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('devices of ' || $1, 0))`, [
      viewer.id,
    ]);
    await manager.query(
      'delete from push_device where user_id = $1 and (session_id = $2 or endpoint_hash = $3)',
      [viewer.id, ctx.sessionId, hash],
    );
    const added: unknown[] = await manager.query(
      `insert into push_device (user_id, session_id, endpoint_hash, sealed, server_key, browser)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
      [viewer.id, ctx.sessionId, hash, sealed, pusher?.publicKey, browser],
    );
    if (added.length === 0)
      throw invalid(
        'endpoint',
        'This browser is told things of another account.',
        undefined,
        'an address of its own: unsubscribe it and subscribe anew',
      );
    await manager.query(
      `delete from push_device where id in (
         select id from push_device where user_id = $1 order by created_at desc, id desc offset $2)`,
      [viewer.id, mostDevices],
    );
  });
  return viewer;
}

function readTarget(pusher: Pusher | undefined, input: AddPushDeviceInput): PushTarget {
  const { endpoint, p256dh, auth } = input;
  const problems = new Problems();
  if (!pusher) problems.add('endpoint', 'Push is not set up on this installation.');
  else if (!pusher.serves(endpoint))
    problems.add(
      'endpoint',
      'Nothing can be sent there.',
      undefined,
      'an https address at a push service of a known browser',
    );
  if (p256dh.length > 88 || !isPoint(p256dh))
    problems.add('p256dh', 'This is no public key.', undefined, 'a point of P-256 in base64url');
  if (auth.length > 24 || Buffer.from(auth, 'base64url').length !== 16)
    problems.add('auth', 'This is no secret of a browser.', undefined, '16 bytes in base64url');
  problems.throwIfAny();
  return { endpoint, p256dh: anew(p256dh), auth: anew(auth) };
}

/** What was decoded and nothing else: decoding passes over whatever is no base64url. */
const anew = (key: string): string => Buffer.from(key, 'base64url').toString('base64url');

/** Whether these are the 65 bytes of a point on the curve that browsers use. */
function isPoint(key: string): boolean {
  try {
    const bytes = Buffer.from(key, 'base64url');
    return bytes.length === 65 && ECDH.convertKey(bytes, 'prime256v1').length === 65;
  } catch {
    return false;
  }
}

import type { Context } from '../../context.js';
import { signedIn } from '../teams/teams.service.js';
import { attempt } from './throttle.js';

/**
 * Counts a mail that the viewer has sent to somebody, known by an address or id, before it is written; once for all
 * who get the same. @throws {Refused} TooManyAttempts
 */
export async function countLetter(ctx: Context, to: string): Promise<void> {
  const { id } = signedIn(ctx);
  await attempt(ctx, 'letterToOne', `${id} ${to}`);
  await attempt(ctx, 'letter', id);
}

import type { Context } from '../../context.js';
import { NoticeKind } from '../notices/noticeKind.js';
import type { Preferences } from './preferences.js';
import type { PreferencesType } from './preferences.types.js';
import { preferencesOf } from './preferencesOf.js';

/** The viewer's own, the kinds in a fixed order. */
export async function readPreferences(ctx: Context, userId: string): Promise<PreferencesType> {
  const found = await ctx.tx(({ manager }) => preferencesOf(manager, [userId]));
  const { channels, ...rest } = found.get(userId) as Preferences;
  const kinds = Object.values(NoticeKind);
  return { ...rest, channels: kinds.map((kind) => ({ kind, ...channels[kind] })) };
}

import { channelPreference } from '../rules/channelPreference.js';
import { wishOf } from '../wishOf.js';
import { blocks, type Moment, type MomentFinding } from './momentFinding.js';

/** A channel the person does not want. */
export function againstPreference({ act, planning }: Moment): MomentFinding | undefined {
  const wish = wishOf(act.recipientId, planning.history);
  const reason = channelPreference.decide({ wish, channel: act.channel });
  if (!reason) return undefined;
  return blocks('channel-preference', `${reason.text[0]?.toUpperCase()}${reason.text.slice(1)}.`);
}

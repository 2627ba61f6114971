import type { Channel, Wish } from '../../facts.js';
import { courtesy } from '../evidence.js';
import type { Reason } from '../followUp.js';
import { because, type Rule } from '../rule.js';

const refusals: Record<Wish, { channels: Channel[]; text: string }> = {
  none: { channels: [], text: '' },
  no_calls: { channels: ['phone'], text: 'they asked not to be called' },
  email_only: {
    channels: ['phone', 'post', 'message'],
    text: 'they asked to be written to by e-mail only',
  },
  no_contact: {
    channels: ['email', 'phone', 'post', 'message'],
    text: 'they asked not to be contacted',
  },
};

/** A stated wish is never crossed. Decides whether it stands against a channel, and says so. */
export const channelPreference: Rule<{ wish: Wish; channel: Channel }, Reason | undefined> = {
  id: 'channel/preference',
  title: "A person's stated preference is never crossed",
  evidence: [courtesy],
  numbers: [],
  says: () =>
    'What a person has asked for (no calls, e-mail only, no contact) is never crossed, whatever the plan says.',
  decide: ({ wish, channel }) => {
    const { channels, text } = refusals[wish];
    if (!channels.includes(channel)) return undefined;
    return because(channelPreference, wish === 'no_contact' ? 'exists' : 'channel', text);
  },
  examples: [
    {
      given: 'She asked not to be called; a call is planned.',
      then: 'they asked not to be called',
      gives: () =>
        channelPreference.decide({ wish: 'no_calls', channel: 'phone' })?.text ?? 'nothing',
    },
    {
      given: 'She asked not to be called; an e-mail is planned.',
      then: 'nothing',
      gives: () =>
        channelPreference.decide({ wish: 'no_calls', channel: 'email' })?.text ?? 'nothing',
    },
  ],
};

import type { MessageKind } from '../facts.js';
import type { ElementId } from './finding.js';

/** How much a kind of message needs an element. What is not listed is neither asked for nor in the way. */
export type Need = 'required' | 'welcome' | 'out-of-place';

export const elements: Record<MessageKind, Partial<Record<ElementId, Need>>> = {
  thank_you: {
    greeting: 'required',
    gratitude: 'required',
    learned: 'welcome',
    interest: 'required',
    specific: 'required',
    qualifications: 'welcome',
    'call-to-action': 'welcome',
    signature: 'required',
  },
  materials: {
    greeting: 'required',
    gratitude: 'welcome',
    'call-to-action': 'welcome',
    signature: 'required',
  },
  status_check: {
    greeting: 'required',
    gratitude: 'welcome',
    interest: 'required',
    'call-to-action': 'required',
    signature: 'required',
  },
  second_check: {
    greeting: 'required',
    interest: 'welcome',
    'call-to-action': 'required',
    signature: 'required',
  },
  promised_step: {
    greeting: 'required',
    interest: 'required',
    'call-to-action': 'required',
    signature: 'required',
  },
  outcome_thanks: {
    greeting: 'required',
    gratitude: 'required',
    'call-to-action': 'out-of-place',
    signature: 'required',
  },
  offer_reply: {
    greeting: 'required',
    gratitude: 'required',
    signature: 'required',
  },
  keep_in_touch: {
    greeting: 'required',
    'call-to-action': 'out-of-place',
    signature: 'required',
  },
};

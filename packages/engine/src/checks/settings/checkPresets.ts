import type { CheckLayer } from './checkLayer.js';

/**
 * What each published guide asks of a message, as a layer under a team's own; the names are those of the policies of
 * timing. `consensus` changes nothing.
 */
export const checkPresets: Record<string, CheckLayer> = {
  consensus: {},
  'best-practices': {
    checks: { learned: 'off', 'open-questions': 'hint', 'ask-next-steps': 'hint' },
    kinds: { thank_you: { 'call-to-action': 'warning' } },
  },
  tips: {
    checks: {
      learned: 'off',
      qualifications: 'off',
      'ask-next-steps': 'off',
      'near-duplicate': 'warning',
    },
    kinds: { thank_you: { interest: 'hint', 'call-to-action': 'off' } },
  },
  etiquette: {
    checks: { learned: 'off', 'ask-next-steps': 'off' },
    kinds: { thank_you: { qualifications: 'warning' } },
  },
  'quick-guide': {
    checks: { 'formal-tone': 'error', qualifications: 'off' },
    kinds: { thank_you: { learned: 'warning', 'specific-detail': 'hint' } },
  },
  power: {
    checks: { learned: 'off', 'ask-next-steps': 'off' },
    kinds: { thank_you: { qualifications: 'warning', 'call-to-action': 'off' } },
  },
};

import { consensus } from '../consensus.js';
import { bestPractices } from './bestPractices.js';
import { etiquette } from './etiquette.js';
import { power } from './power.js';
import type { Preset } from './preset.js';
import { quickGuide } from './quickGuide.js';
import { tips } from './tips.js';

/** The policies a team can start from; the first is the default. */
export const presets: Preset[] = [
  {
    id: 'consensus',
    title: 'Consensus',
    summary:
      'The default: what five published guides agree on, and a settlement where they do not.',
    policy: consensus,
  },
  bestPractices,
  tips,
  etiquette,
  quickGuide,
  power,
];

import { settings } from './settings.mjs';
import { learnedSentences, tones } from './tone.mjs';
import { writeModel } from './writeModel.mjs';

/*
 * Trains the model of tone and writes src/meaning/toneModel.gen.ts. The same sentences give the same file, to the bit.
 * Build first: npx tsc -b && node training/trainTone.mjs
 */
const labels = { any: ({ label }) => label !== 'polite' };
for (const tone of tones) labels[tone] = ({ label }) => label === tone;
writeModel('toneModel', learnedSentences(), labels, { size: 7500, ...settings });

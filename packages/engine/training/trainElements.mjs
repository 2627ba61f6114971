import { elements, learnedElements } from './elements.mjs';
import { settings } from './settings.mjs';
import { writeModel } from './writeModel.mjs';

/*
 * Trains the model of elements and writes src/meaning/elementModel.gen.ts. The same sentences give the same file, to the bit.
 * Build first: npx tsc -b && node training/trainElements.mjs
 */
const labels = {};
for (const element of Object.keys(elements)) labels[element] = ({ held }) => held[element];
writeModel('elementModel', learnedElements(), labels, { size: 5000, ...settings });

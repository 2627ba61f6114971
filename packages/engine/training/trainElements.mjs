import { elements, readElements } from './elements.mjs';
import { writeModel } from './writeModel.mjs';

/*
 * Trains the model of elements and writes src/meaning/elementModel.gen.ts. The same sentences give the same file, to the bit.
 * Build first: npx tsc -b && node training/trainElements.mjs
 */
const labels = {};
for (const element of elements) labels[element] = ({ held }) => held.includes(element);
writeModel('elementModel', readElements(), labels, { size: 3000, decay: 0.00005, steps: 300 });

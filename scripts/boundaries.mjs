import { checkImports } from './boundaries/checkImports.mjs';
import { checkSources } from './boundaries/checkSources.mjs';
import { root } from './run.mjs';

const imports = await checkImports(root);
const sources = checkSources(root);
const breaches = [...imports.breaches, ...sources.breaches];

for (const { rule, where, instead } of breaches) console.error(`${where}\n  ${rule}: ${instead}\n`);
if (imports.modules === 0 || sources.modules === 0) {
  console.error('No module was read, so nothing was checked. Is @swc/core installed?');
  process.exitCode = 1;
} else {
  console.log(`Boundaries: ${imports.modules} modules read, ${breaches.length} breaches.`);
  process.exitCode = breaches.length ? 1 : 0;
}

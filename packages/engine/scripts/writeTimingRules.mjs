import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  allRules,
  consensus,
  momentIds,
  momentNotes,
  policyFields,
  policyValue,
  presets,
} from '../dist/index.js';

const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'timing.md'),
  `# When to write: the rules

Made from the rules themselves by \`npm run generate -w packages/engine\`; change those, not this page. Every follow-up
carries the ids of the rules behind it. The numbers shown are those of the default policy.

**How far to trust it.** No controlled hiring experiment was found. Surveys are self-reported and guides repeat each other;
each rule says what speaks for it and how strongly. *Convention* means that people agree on it and nobody measured it.

**How time is counted.** A day is a calendar day where the recipient is; hours are exact hours, so that a clock change
neither loses nor doubles one. A working day is no weekend there, no public holiday and not closed. The examples take place in
Berlin in November and December 2026.

${allRules.map(ruleSection).join('\n')}
## Is this the moment?

Before a message leaves, the moment itself is judged. What blocks can be overridden by a coach, with a reason that is kept.

| finding | means | blocks |
|---|---|---|
${momentIds.map((id) => `| \`${id}\` | ${momentNotes[id].says} | ${momentNotes[id].blocking ? 'yes' : 'no'} |`).join('\n')}

## Policies

A team takes one of these as it is, or copies one and changes numbers. Hours, days and minutes as the names say.

${presets.map(({ id, title, summary }) => `- **${title}** (\`${id}\`): ${summary}`).join('\n')}

| number | ${presets.map(({ id }) => id).join(' | ')} | means |
|---|${'---|'.repeat(presets.length + 1)}
${policyFields.map(fieldRow).join('\n')}
`,
);

function ruleSection({ id, title, evidence, numbers, says, examples }) {
  const values = numbers.map((path) => `\`${path}\` = ${policyValue(consensus, path)}`);
  return `## \`${id}\`
**${title}.** ${says(consensus)}

${values.length ? `Numbers: ${values.join(', ')}.\n\n` : ''}${examples.map(({ given, then }) => `- ${given} → *${then}*`).join('\n')}

Evidence: ${evidence.map(sayEvidence).join('; ')}.
`;
}

function sayEvidence({ source, year, strength }) {
  return `${source}${year ? ` (${year})` : ''}: ${strength}`;
}

function fieldRow({ path, meaning }) {
  const values = presets.map(({ policy }) => {
    const value = policyValue(policy, path);
    const shown = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    return value === policyValue(consensus, path) ? shown : `**${shown}**`;
  });
  return `| \`${path}\` | ${values.join(' | ')} | ${meaning} |`;
}

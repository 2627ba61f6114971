import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allChecks, elementNeeds, messageKinds } from '../dist/index.js';

const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'messages.md'),
  `# What a message holds: the checks

Made from the checks themselves by \`npm run generate -w packages/engine\`; change those, not this page. An **error** blocks
sending until it is mended or a coach overrides it with a reason; a **warning** and a **hint** do not. A check that lacks the
facts it compares with stays silent and is listed as not judged.

## What each kind of message needs

| element | ${messageKinds.map((kind) => `\`${kind}\``).join(' | ')} |
|---|${'---|'.repeat(messageKinds.length)}
${elementRows().join('\n')}

${allChecks.map(checkSection).join('\n')}`,
);

function elementRows() {
  const ids = [...new Set(Object.values(elementNeeds).flatMap((needs) => Object.keys(needs)))];
  return ids.map(
    (id) => `| ${id} | ${messageKinds.map((kind) => elementNeeds[kind][id] ?? '–').join(' | ')} |`,
  );
}

function checkSection({ id, title, evidence, severity, examples }) {
  return `## \`${id}\`
**${title}.** ${sayWeights(severity)}

${examples.good.map((example) => `- good: ${sayExample(example)}`).join('\n')}
${examples.bad.map((example) => `- bad: ${sayExample(example)}`).join('\n')}

Evidence: ${evidence.map(({ source, year, strength }) => `${source}${year ? `, ${year}` : ''} (${strength})`).join('; ')}.
`;
}

function sayWeights(severity) {
  const weights = new Map();
  for (const kind of messageKinds) {
    weights.set(severity(kind), [...(weights.get(severity(kind)) ?? []), kind]);
  }
  return ['error', 'warning', 'hint', undefined]
    .filter((weight) => weights.has(weight))
    .map((weight) => {
      const kinds = weights.get(weight);
      const where = kinds.length === messageKinds.length ? 'every kind' : kinds.join(', ');
      return `${weight ?? 'not judged'}: ${where}`;
    })
    .map((part, index) => (index === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part))
    .join('; ')
    .concat('.');
}

function sayExample({ kind, subject, body, ...facts }) {
  const known = Object.entries(facts).map(([name, value]) => `${name} ${sayFact(value)}`);
  const words = [`“${short(body)}”`];
  if (subject !== undefined) words.unshift(`subject “${short(subject)}”,`);
  return `${words.join(' ')} (${[kind, ...known].join('; ')})`;
}

function sayFact(value) {
  if (Array.isArray(value)) return value.length ? value.map(sayFact).join(', ') : 'none';
  if (value?.givenName)
    return [value.honorific, value.givenName, value.familyName].filter(Boolean).join(' ');
  if (value?.start) return `${value.start} to ${value.end} in ${value.zone}`;
  return short(String(value));
}

function short(text) {
  const line = text
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replace(/[|<>]/g, '\\$&')
    .trim();
  return line.length > 160 ? `${line.slice(0, 150)} …` : line;
}

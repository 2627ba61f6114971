import { posix } from 'node:path';

/*
 * What a source file may not say, found in its syntax tree: `finds` is asked about every node. As with the import
 * rules, the comment says what to do instead and `breach` is a tree of files that breaks the rule.
 */
const tests = /(\.test\.tsx?$|\/testing\/)/;
const inEngine = (file) => file.startsWith('packages/engine/src/') && !tests.test(file);
const inServer = (file) => file.startsWith('apps/server/src/') && !tests.test(file);

const isNamed = (node, name) => node.type === 'Identifier' && node.value === name;
const isMember = (node, object, property) =>
  node.type === 'MemberExpression' &&
  isNamed(node.object, object) &&
  isNamed(node.property, property);

export const sourceRules = [
  {
    name: 'engine-reads-no-clock',
    comment:
      'The same facts give the same plan: take the moment as an argument of type Temporal.Instant.',
    applies: inEngine,
    finds: (node) => isNamed(node, 'Date') || isMember(node, 'Temporal', 'Now'),
    breach: { 'packages/engine/src/plan.ts': 'export const now = Date.now();' },
  },
  {
    name: 'engine-has-no-luck',
    comment:
      'The same facts give the same plan: derive ids and choices from the facts, or take them as arguments.',
    applies: inEngine,
    finds: (node) => isMember(node, 'Math', 'random') || isNamed(node, 'crypto'),
    breach: { 'packages/engine/src/plan.ts': 'export const luck = Math.random();' },
  },
  {
    name: 'engine-has-no-surroundings',
    comment:
      'The engine runs in browsers too: let the caller read its surroundings and pass what is needed.',
    applies: inEngine,
    finds: (node) =>
      (node.type === 'MemberExpression' && ['process', 'console'].includes(node.object.value)) ||
      (node.type === 'CallExpression' && ['fetch', 'setTimeout'].includes(node.callee.value)),
    breach: { 'packages/engine/src/plan.ts': 'export const home = process.env.HOME;' },
  },
  {
    name: 'environment-read-once',
    comment:
      'Add the variable to config.ts, which validates it once, and read it from the configuration.',
    applies: (file) => inServer(file) && !/^apps\/server\/src\/(main|operator)\.ts$/.test(file),
    finds: (node) => isMember(node, 'process', 'env'),
    breach: { 'apps/server/src/jobs/kit.ts': 'export const url = process.env.REDIS_URL;' },
  },
  {
    name: 'context-is-only-a-type',
    comment:
      'The context is handed over, never imported: write `import type` and take it as an argument.',
    applies: inServer,
    finds: (node, file) =>
      node.type === 'ImportDeclaration' &&
      !node.typeOnly &&
      posix.join(posix.dirname(file), node.source.value) === 'apps/server/src/context.js',
    breach: {
      'apps/server/src/features/teams/invite.ts': "import { ctx } from '../../context.js'; ctx();",
    },
  },
];

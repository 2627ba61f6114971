/*
 * Who may import whom. Each rule is a dependency-cruiser rule whose comment says what to do instead, beside a tree of
 * files that breaks it: the test builds that tree and sees the rule speak up.
 */
const tests = '(\\.test\\.tsx?$|/testing/)';
const feature = (app) => `^apps/${app}/src/features/`;

export const importRules = [
  {
    name: 'engine-touches-nothing',
    comment:
      'The engine runs in browsers too: pass what it needs to know as a fact or an argument.',
    from: { path: '^packages/engine/src/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
    breach: { 'packages/engine/src/plan.ts': "import 'node:fs';" },
  },
  {
    name: 'engine-knows-nobody',
    comment: 'The engine is at the bottom of the house: move what both need into the engine.',
    from: { path: '^packages/engine/src/' },
    to: { path: '^(apps/|packages/(?!engine/))' },
    breach: {
      'packages/engine/src/plan.ts': "import '../../../apps/server/src/config.js';",
      'apps/server/src/config.ts': 'export {};',
    },
  },
  {
    name: 'engine-by-its-door',
    comment:
      "Import from '@afterword/engine' or '@afterword/engine/deep'; what they should offer belongs into index.ts or deep.ts.",
    from: { path: '^(apps|packages/sdk)/' },
    to: { path: '^packages/engine/', pathNot: '^packages/engine/dist/(index|deep)\\.(js|d\\.ts)$' },
    breach: {
      'apps/web/src/app/main.tsx': "import '../../../../packages/engine/src/plan.js';",
      'packages/engine/src/plan.ts': 'export {};',
    },
  },
  {
    name: 'sdk-stands-alone',
    comment:
      'Third parties install the sdk without us: generate what it needs from schema.graphql.',
    from: { path: '^packages/sdk/' },
    to: { path: '^(apps/|packages/(?!sdk/))' },
    breach: {
      'packages/sdk/src/index.ts': "import '../../engine/src/plan.js';",
      'packages/engine/src/plan.ts': 'export {};',
    },
  },
  {
    name: 'apps-meet-at-the-schema',
    comment:
      'Server and web share schema.graphql and the engine, no code: put shared rules into the engine.',
    from: { path: '^apps/([^/]+)/src/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
    breach: {
      'apps/web/src/app/main.tsx': "import '../../../server/src/config.js';",
      'apps/server/src/config.ts': 'export {};',
    },
  },
  {
    name: 'resolver-serves-the-schema',
    comment:
      'Move what you need out of the resolver into a service file of its feature and import that.',
    from: { path: '^apps/server/src/', pathNot: ['^apps/server/src/graphql/schema\\.ts$', tests] },
    to: { path: '\\.resolver\\.ts$' },
    breach: {
      'apps/server/src/features/teams/invite.ts': "import '../accounts/accounts.resolver.js';",
      'apps/server/src/features/accounts/accounts.resolver.ts': 'export {};',
    },
  },
  {
    name: 'feature-below-the-start',
    comment:
      'Features get everything handed over in the context: add it there instead of importing it.',
    from: { path: feature('server'), pathNot: tests },
    to: { path: '^apps/server/src/(main|run|config|embedded/|http/)' },
    breach: {
      'apps/server/src/features/teams/invite.ts': "import '../../config.js';",
      'apps/server/src/config.ts': 'export {};',
    },
  },
  {
    name: 'embedded-only-at-the-start',
    comment:
      'Nothing but the start may know whether a part is embedded: take its url from the configuration.',
    from: {
      path: '^apps/server/src/',
      pathNot: ['^apps/server/src/((main|run|operator)\\.ts$|embedded/|http/server\\.ts$)', tests],
    },
    to: { path: '^apps/server/src/embedded/' },
    breach: {
      'apps/server/src/jobs/kit.ts': "import '../embedded/postgres.js';",
      'apps/server/src/embedded/postgres.ts': 'export {};',
    },
  },
  {
    name: 'kit-knows-no-feature',
    comment:
      'Let the feature hand itself to the kit (a job definition, a row type), or register it at the start.',
    from: { path: '^apps/server/src/(jobs|mail)/' },
    to: { path: feature('server') },
    breach: {
      'apps/server/src/jobs/kit.ts': "import '../features/teams/invite.js';",
      'apps/server/src/features/teams/invite.ts': 'export {};',
    },
  },
  {
    name: 'web-feature-alone',
    comment: 'Compose features in a route, or move the part that knows no domain into ui/.',
    from: { path: `${feature('web')}([^/]+)/` },
    to: { path: feature('web'), pathNot: `${feature('web')}$1/` },
    breach: {
      'apps/web/src/features/teams/Invite.tsx': "import '../messages/Composer.js';",
      'apps/web/src/features/messages/Composer.tsx': 'export {};',
    },
  },
  {
    name: 'web-feature-below-routes',
    comment:
      'Pages use features, not the other way round: take it as a property, or move it into ui/.',
    from: { path: feature('web') },
    to: { path: '^apps/web/src/(routes|app)/' },
    breach: {
      'apps/web/src/features/teams/Invite.tsx': "import '../../routes/today.js';",
      'apps/web/src/routes/today.tsx': 'export {};',
    },
  },
  {
    name: 'route-below-app',
    comment:
      'Only the router knows the routes and only the app knows the router: use its hooks instead.',
    from: { path: '^apps/web/src/routes/' },
    to: { path: '^apps/web/src/app/' },
    breach: {
      'apps/web/src/routes/today.tsx': "import '../app/client.js';",
      'apps/web/src/app/client.ts': 'export {};',
    },
  },
  {
    name: 'ui-knows-no-domain',
    comment: 'A part that needs domain or data belongs to a feature; keep the plain part here.',
    from: { path: '^apps/web/src/ui/' },
    to: { path: '^apps/web/src/(app|features|generated|routes)/' },
    breach: {
      'apps/web/src/ui/Initials.tsx': "import '../features/teams/Invite.js';",
      'apps/web/src/features/teams/Invite.tsx': 'export {};',
    },
  },
  {
    name: 'no-circles',
    comment:
      'Move what both need into a third file. (Entities may point at each other, by Relation<T>.)',
    from: { path: '^(packages|apps)/', pathNot: '\\.entity\\.ts$' },
    to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$' } },
    breach: {
      'packages/engine/src/plan.ts': "import { b } from './rule.js'; export const a = b;",
      'packages/engine/src/rule.ts': "import { a } from './plan.js'; export const b = a;",
    },
  },
  {
    name: 'declared-packages',
    comment:
      "Add the package, with its exact version, to the dependencies of this workspace's package.json.",
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    breach: {
      'packages/engine/package.json':
        '{ "name": "engine", "devDependencies": { "left-pad": "1" } }',
      'packages/engine/src/plan.ts': "import 'left-pad';",
      'packages/engine/node_modules/left-pad/package.json':
        '{ "name": "left-pad", "main": "a.js" }',
      'packages/engine/node_modules/left-pad/a.js': '',
    },
  },
  {
    name: 'resolvable',
    comment: 'There is no such file: correct the path, and end it with .js.',
    from: { path: '^(apps|packages)/' },
    to: { couldNotResolve: true, pathNot: '^@afterword/' },
    breach: { 'packages/engine/src/plan.ts': "import './nowhere.js';" },
  },
];

import type { Plugin } from 'vite';

/** What every predicate of a policy asks before it answers, when the server is loaded with this plugin. */
export type Decide = (name: string, truth: () => unknown) => unknown;

declare global {
  var decide: Decide | undefined;
}

/** Has each function that a `*.policy.ts` exports ask `globalThis.decide` for its answer. */
export const switchablePredicates: Plugin = {
  name: 'switchable-predicates',
  enforce: 'pre',
  transform(code, id) {
    const [, feature] = /(\w+)\.policy\.ts$/.exec(id) ?? [];
    if (!feature) return;
    const names: string[] = [];
    const renamed = code.replace(/^export const (\w+) = (?=\(|\w+;)/gm, (_, name) => {
      names.push(name);
      return `const ${name}$ = `;
    });
    const asking = names.map(
      (name) => `export function ${name}(...given) {
        const truth = () => ${name}$(...given);
        return globalThis.decide ? globalThis.decide('${feature}.${name}', truth) : truth();
      }`,
    );
    return [renamed, ...asking].join('\n');
  },
};

import './readTsx.mjs';
import { cruise } from 'dependency-cruiser';
import { importRules } from './importRules.mjs';

/**
 * Checks the imports of the tree at `folder`.
 * @returns {Promise<{ modules: number, breaches: { rule: string, where: string, instead: string }[] }>}
 */
export async function checkImports(folder) {
  const { output } = await cruise(
    ['apps', 'packages'],
    {
      baseDir: folder,
      validate: true,
      ruleSet: {
        forbidden: importRules.map(({ breach: _, ...rule }) => ({ ...rule, severity: 'error' })),
      },
      // TypeScript 7 has no compiler API; with any other parser not one module is read and all is well, supposedly.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '/(dist|generated|coverage)/' },
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'types', 'default'],
    },
  );
  return {
    modules: output.summary.totalCruised,
    breaches: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      where: `${from} → ${to}`,
      instead: importRules.find(({ name }) => name === rule.name).comment,
    })),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import swc from '@swc/core';
import { sourceRules } from './sourceRules.mjs';

/**
 * Checks what the sources of the tree at `folder` say.
 * @returns {{ modules: number, breaches: { rule: string, where: string, instead: string }[] }}
 */
export function checkSources(folder) {
  const files = ['apps', 'packages'].flatMap((part) => sourcesBelow(join(folder, part)));
  const breaches = files.flatMap((path) => {
    const file = relative(folder, path).split(sep).join('/');
    const rules = sourceRules.filter(({ applies }) => applies(file));
    if (rules.length === 0) return [];
    const tree = swc.parseSync(readFileSync(path, 'utf8'), {
      syntax: 'typescript',
      tsx: path.endsWith('.tsx'),
      decorators: true,
    });
    const nodes = [...nodesOf(tree)];
    return rules
      .filter(({ finds }) => nodes.some((node) => finds(node, file)))
      .map(({ name, comment }) => ({ rule: name, where: file, instead: comment }));
  });
  return { modules: files.length, breaches };
}

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['node_modules', 'dist', 'generated'].includes(entry.name) ? [] : sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function* nodesOf(value) {
  if (Array.isArray(value)) for (const part of value) yield* nodesOf(part);
  if (value?.type) yield value;
  if (value && typeof value === 'object' && !Array.isArray(value))
    for (const part of Object.values(value)) yield* nodesOf(part);
}

import { conditions, slots } from './slots.js';
import type { Template, TemplateCase } from './template.js';
import { TemplateError } from './templateError.js';

const section = /\{\{([#^])([^{}]+)\}\}([\s\S]*?)\{\{\/\2\}\}/g;
const slot = /\{\{([^{}]*)\}\}/g;

/**
 * Subject and body of a template with the facts of one case. Throws a `TemplateError` that names slot and case for
 * a slot that is unknown or has no value; never leaves an empty string behind.
 */
export function render(template: Template, facts: TemplateCase): { subject: string; body: string } {
  const fill = (text: string) =>
    text
      .replace(section, (_, sign: string, name: string, inside: string) => {
        const holds = own(conditions, name);
        if (!holds)
          throw new TemplateError(`${sign}${name}`, template, facts, 'is not a condition');
        return holds(facts) === (sign === '#') ? inside : '';
      })
      .replace(slot, (_, name: string) => {
        const value = own(slots, name);
        if (!value) throw new TemplateError(name, template, facts, 'is not a slot');
        const text = value(facts)?.trim();
        if (!text) throw new TemplateError(name, template, facts, 'has no value');
        return text;
      })
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  return { subject: fill(template.subject), body: fill(template.body) };
}

function own<T>(table: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

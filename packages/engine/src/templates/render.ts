import { conditions, slots } from './slots.js';
import type { Template, TemplateCase } from './template.js';
import { TemplateError } from './templateError.js';

const section = /\{\{([#^])([^{}]+)\}\}([\s\S]*?)\{\{\/\2\}\}/g;
const slot = /\{\{([^{}]*)\}\}/g;

/** `html` gives paragraphs with everything escaped; the subject is plain text in either. */
export type Format = 'text' | 'html';

/**
 * Subject and body of a template with the facts of one case. Values are kept from doing harm where they land: control characters
 * and, in the subject, line breaks are taken out, and HTML is escaped. Throws a `TemplateError` that names slot and case for
 * a slot that is unknown or has no value; never leaves an empty string behind.
 */
export function render(
  template: Template,
  facts: TemplateCase,
  format: Format = 'text',
): { subject: string; body: string } {
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
        const text = harmless(value(facts) ?? '');
        if (!text) throw new TemplateError(name, template, facts, 'has no value');
        return text;
      })
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  const body = fill(template.body);
  return {
    subject: fill(template.subject).replace(/\s+/g, ' '),
    body: format === 'html' ? paragraphs(body) : body,
  };
}

/** Without the characters that steer a terminal, a mail header or the direction of reading. */
function harmless(value: string): string {
  return value
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

const escaped: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function paragraphs(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => escaped[sign] as string)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

function own<T>(table: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

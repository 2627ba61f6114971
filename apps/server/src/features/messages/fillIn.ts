import {
  longestMessage,
  render,
  type Template,
  type TemplateCase,
  TemplateError,
} from '@afterword/engine';
import type { OwnTemplate } from '../templates/offeredTemplates.js';

/** A text made of a template, and which. */
export interface Filled {
  subject: string;
  body: string;
  templateId: string | null;
  templateName: string | null;
}

/** A template with the facts of one case; a sentence naming slot and case when it cannot be filled. */
export function fillIn(template: Template | OwnTemplate, facts: TemplateCase): Filled | string {
  const { id, title } = template;
  const language = 'language' in template ? { language: template.language } : {};
  try {
    // A reader knows a template by its name.
    const text = render({ ...template, id: title }, { ...facts, ...language });
    if (text.body.length > longestMessage.body || text.subject.length > longestMessage.subject)
      return `The template “${title}” makes too long a text here.`;
    return { ...text, templateId: id, templateName: title };
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

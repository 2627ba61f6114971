import { type Language, render, TemplateError } from '@afterword/engine';
import { bareCase, fullCase } from './sampleCase.js';

/** A text with the facts of a sample case, or the sentence that says what is missing. */
export function preview(
  text: { subject: string; body: string },
  language: Language,
  full: boolean,
): { subject: string; body: string } | string {
  try {
    const template = { id: 'this text', kind: 'thank_you' as const, title: '', ...text };
    return render(template, { ...(full ? fullCase : bareCase), language });
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}

import type { Template, TemplateCase } from './template.js';

/** A slot without a value, or one that does not exist. Names the slot, the template and the case. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly slot: string;
  readonly templateId: string;

  constructor(slot: string, template: Template, facts: TemplateCase, problem: string) {
    const { givenName, familyName } = facts.interviewer;
    const whom = `${givenName} ${familyName}`.trim() || 'nobody';
    const where = `the message to ${whom} about ${facts.position || 'no position'} at ${facts.company || 'no company'}`;
    super(`{{${slot}}} in template “${template.id}” ${problem} in ${where}.`);
    this.slot = slot;
    this.templateId = template.id;
  }
}

import type { MessageKind } from '../facts.js';
import type { Template } from './template.js';
import { templates } from './templates.js';

/** The built-in texts of one kind; empty for kinds that have none yet. */
export function templatesFor(kind: MessageKind): Template[] {
  return templates.filter((template) => template.kind === kind);
}

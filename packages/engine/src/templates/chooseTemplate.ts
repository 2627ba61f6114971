import type { MessageKind } from '../facts.js';
import type { Template } from './template.js';
import { templatesFor } from './templatesFor.js';

/**
 * The text for the person at this place of the panel, so that two neighbours on a panel do not get the same one.
 * Undefined for a kind without built-in texts.
 */
export function chooseTemplate(kind: MessageKind, indexInPanel: number): Template | undefined {
  const choices = templatesFor(kind);
  return choices[Math.max(0, indexInPanel) % Math.max(1, choices.length)];
}

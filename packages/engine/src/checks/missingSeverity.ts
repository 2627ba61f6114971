import type { MessageKind } from '../facts.js';
import { elements } from './elements.js';
import type { ElementId, Severity } from './finding.js';

/** How much it weighs that an element is missing: as given where required, a hint where welcome. */
export function missingSeverity(element: ElementId, required: Severity) {
  return (kind: MessageKind): Severity | undefined => {
    const need = elements[kind][element];
    if (need === 'required') return required;
    return need === 'welcome' ? 'hint' : undefined;
  };
}

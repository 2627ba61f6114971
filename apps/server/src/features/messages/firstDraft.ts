import { chooseTemplate, type Temporal, templatesFor } from '@afterword/engine';
import type { OwnTemplate } from '../templates/offeredTemplates.js';
import { caseOf } from './compose.js';
import { type Filled, fillIn } from './fillIn.js';
import { isNearly } from './isNearly.js';
import type { Material } from './material.js';

/** For a kind without any text that this case can fill. */
const blank: Filled = { subject: '', body: '', templateId: null, templateName: null };

/**
 * The first draft for the moment it should leave: the team's own templates in the message's variety of
 * English come first, then the built-in ones by the recipient's place on the panel. Whoever sits before
 * them and has no text yet is thought to get theirs the same way, so that no two people get nearly the same.
 */
export function firstDraft(material: Material, own: OwnTemplate[], now: Temporal.Instant): Filled {
  const { followUp, panel, recipient, unwritten, against } = material;
  const facts = caseOf(material, now);
  const fitting = own.filter(({ language }) => language === against.language);
  const taken = [...against.siblings];
  const choose = (person: typeof recipient): Filled => {
    const place = panel.indexOf(person);
    const builtIn = templatesFor(followUp.kind).flatMap(
      (_, step) => chooseTemplate(followUp.kind, Math.max(0, place) + step) ?? [],
    );
    const texts = [...fitting, ...builtIn].flatMap((template) => {
      const filled = fillIn(template, { ...facts, interviewer: person });
      return typeof filled === 'string' ? [] : [filled];
    });
    const free = texts.find(({ body }) => !taken.some((other) => isNearly(body, other)));
    return free ?? texts[0] ?? blank;
  };
  for (const person of panel.slice(0, Math.max(0, panel.indexOf(recipient))))
    if (unwritten.includes(person.id)) taken.push(choose(person).body);
  return choose(recipient);
}

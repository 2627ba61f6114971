import { html, type Markup } from '../../../html/markup.js';
import type { MailAct } from '../mailAct.js';
import type { Subject } from '../subject.js';
import { page } from './page.js';
import { subjectOf, waysOn } from './subjectOf.js';

/** Says what will happen, and has the button that does it; `problem` is what was wrong with what was filled in. */
export function askPage(
  act: MailAct,
  subject: Subject,
  form = new URLSearchParams(),
  problem = '',
): string {
  return page(
    act.title,
    html`${subjectOf(subject)}
<p>${act.says(subject)}</p>
<form method="post">
${act.fields?.(subject, form)}
<p class="wrong" id="problem" role="alert">${problem}</p>
<button>${act.button}</button>
</form>
${waysOn(subject)}`,
  );
}

/** Says what has been done, or had been before; `undo` is where to take it back. */
export function donePage(title: string, said: string, subject: Subject, undo?: string): string {
  return page(
    title,
    html`<p role="status">${said}</p>
${subjectOf(subject)}
${undo ? undoForm(undo) : undefined}
${waysOn(subject)}`,
  );
}

const undoForm = (url: string): Markup =>
  html`<form method="post" action="${url}"><button class="quiet">Undo</button></form>`;

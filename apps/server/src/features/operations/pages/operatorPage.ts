import { html, type Markup } from '../../../html/markup.js';
import { type DeadLetter, perPage } from '../deadLetters.js';
import { most } from '../readBacklog.js';
import type { Installation } from '../readInstallation.js';
import { stylePath } from './style.js';

export interface OperatorView {
  installation: Installation;
  deadLetters: DeadLetter[];
  /** Stands in every form. */
  formKey: string;
  now: Date;
  /** How many were just had tried again. */
  rung?: number;
  /** Whether this is not the first page of dead letters. */
  isFurther: boolean;
}

/** The whole page: figures first, then what asks for somebody. */
export function operatorPage(view: OperatorView): string {
  const { installation, now, rung } = view;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Operations · Afterword</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<header><h1>Operations</h1><p>Read ${moment(now)} · <a href="/operator">Look again</a></p></header>
<main>
${rung === undefined ? undefined : html`<p class="said" role="status">${saidOf(rung)}</p>`}
${figures(installation)}
${deadLetters(view)}
${missed(installation)}
${processes(installation)}
<section><h2>Versions</h2>
<dl>${installation.versions.map(([name, is]) => html`<dt>${name}</dt><dd>${is}</dd>`)}</dl></section>
</main>
</body>
</html>
`.text;
}

const saidOf = (rung: number) =>
  rung === 0
    ? 'There was nothing to try again: it is of no use any more, or somebody was quicker.'
    : `${count(rung)} will be tried again at once.`;

/** `2026-11-22 09:00:07 UTC`: for whoever compares it with a log. */
const moment = (at: Date): Markup =>
  html`<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`;

const count = (number: number) => number.toLocaleString('en');
const upTo = (number: number) => `${count(number)}${number === most ? '+' : ''}`;

/** `42 s`, `7 min`, `3 h`. */
function age(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}

function figures({ backlog, ...rest }: Installation): Markup {
  const rows: [string, string, boolean?][] = [
    ['Due now', upTo(backlog.due)],
    ['Oldest due', age(backlog.oldestSeconds), backlog.oldestSeconds > 60],
    ['Claimed', count(backlog.claimed)],
    ['To be tried again', upTo(backlog.retrying)],
    ['Dead letters', upTo(backlog.dead), backlog.dead > 0],
    ['Missed in a day', count(rest.missedInADay), rest.missedInADay > 0],
    ['Sent in an hour', count(rest.sentInAnHour)],
    ['Still to come', `about ${count(backlog.pendingEstimate)}`],
    [
      `Bells in ${rest.queue}`,
      rest.bells === null ? 'out of reach' : count(rest.bells),
      rest.bells === null,
    ],
  ];
  return html`<dl class="figures">${rows.map(
    ([name, is, isBad]) =>
      html`<div class="${isBad ? 'bad' : 'good'}"><dt>${name}</dt><dd>${is}</dd></div>`,
  )}</dl>`;
}

function deadLetters({ deadLetters: letters, formKey, isFurther }: OperatorView): Markup {
  const key = html`<input type="hidden" name="key" value="${formKey}">`;
  const again = ({ id, kind, isUseful }: DeadLetter) =>
    isUseful
      ? html`<form method="post" action="/operator/dead/${id}/again">${key}<button class="quiet">Try again</button></form>`
      : html`${kind === 'message' ? 'its writer’s again' : 'of no use any more'}`;
  const last = letters.length === perPage ? letters.at(-1) : undefined;
  const all = html`<form method="post" action="/operator/dead/again">${key}<button>Try all again</button></form>`;
  return html`<section><h2>Dead letters</h2>
${
  letters.length === 0
    ? html`<p>${isFurther ? 'There are no more.' : 'None. What cannot be sent after many tries is listed here.'}</p>`
    : html`<p>Given up, the latest first. Mend the reason, then have them tried again: what has left already is not sent
twice. A message is its writer’s again, as a draft, with the reason.</p>
${all}
<div class="wide" tabindex="0" role="region" aria-label="Dead letters"><table>
<thead><tr><th>Kind</th><th>Last error</th><th>What to do</th><th>Tries</th><th>Given up</th><th>Team</th></tr></thead>
<tbody>${letters.map(
        (
          letter,
        ) => html`<tr><td>${letter.kind}</td><td class="error">${letter.lastError}</td><td>${again(letter)}</td>
<td>${letter.attempts}</td><td>${moment(letter.endedAt)}</td><td><code>${letter.teamId}</code></td></tr>`,
      )}</tbody>
</table></div>`
}
${last ? html`<p><a href="/operator?after=${encodeURIComponent(last.mark)}">Older ones</a></p>` : undefined}
</section>`;
}

function missed({ missed: rows }: Installation): Markup {
  return html`<section><h2>Missed lately</h2>
${
  rows.length === 0
    ? html`<p>None. What came too late to be of use is listed here.</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="Missed lately"><table>
<thead><tr><th>Kind</th><th>Team</th><th>Was due</th><th>Expired</th></tr></thead>
<tbody>${rows.map(
        ({
          kind,
          teamId,
          dueAt,
          endedAt,
        }) => html`<tr><td>${kind}</td><td><code>${teamId}</code></td><td>${moment(dueAt)}</td>
<td>${moment(endedAt)}</td></tr>`,
      )}</tbody>
</table></div>`
}</section>`;
}

function processes({ processes: rows }: Installation): Markup {
  return html`<section><h2>Processes</h2>
<div class="wide" tabindex="0" role="region" aria-label="Processes"><table>
<thead><tr><th>Roles</th><th>Process</th><th>Connected since</th><th>Connections</th></tr></thead>
<tbody>${rows.map(
    ({
      roles,
      process,
      since,
      connections,
    }) => html`<tr><td>${roles}</td><td>${process}</td><td>${moment(since)}</td>
<td>${connections}</td></tr>`,
  )}</tbody>
</table></div></section>`;
}

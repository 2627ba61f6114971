import { html, type Markup } from '../../html/markup.js';

/** A whole page of the mail catcher. Style and script are files of their own: the policy allows nothing inline. */
export function layout(title: string, main: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/mail/style.css">
<script src="/mail/refresh.js" defer></script>
</head>
<body>
<header><a href="/">Afterword</a> <span>Mail is caught here and delivered to nobody.</span></header>
<main>${main}</main>
</body>
</html>
`.text;
}

export const contentSecurityPolicy = [
  "default-src 'none'",
  ...["style-src 'self'", "script-src 'self'", "connect-src 'self'", "frame-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

export const style = `
:root {
  --page: #fbfaf9; --raised: #ffffff; --ink: #23211f; --quiet: #6b6660; --line: #e4e0db; --accent: #0b6b63;
  font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  font-variant-numeric: tabular-nums;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #191817; --raised: #211f1e; --ink: #ece9e6; --quiet: #a39d96; --line: #38352f; --accent: #5ec9bd; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); }
body > header, main { max-width: 1040px; margin: 0 auto; padding: 12px 16px; }
body > header { display: flex; gap: 16px; align-items: baseline; border-bottom: 1px solid var(--line); }
body > header > a { font-size: 18px; line-height: 44px; font-weight: 600; text-decoration: none; }
body > header span, .quiet, dt { color: var(--quiet); }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h1 { font-size: 18px; line-height: 24px; margin: 8px 0 4px; overflow-wrap: anywhere; }
ol { list-style: none; margin: 16px 0; padding: 0; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; }
li + li { border-top: 1px solid var(--line); }
li a { display: grid; grid-template-columns: 260px 1fr auto; gap: 0 16px; padding: 12px 16px; color: inherit; text-decoration: none; }
li a:hover strong { color: var(--accent); }
li span, li strong { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
nav { display: flex; gap: 4px; margin: 16px 0 8px; }
nav a { padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px; text-decoration: none; background: var(--raised); }
nav a[aria-current] { border-color: var(--accent); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 12px 0; }
dd { margin: 0; overflow-wrap: anywhere; }
pre { margin: 0; padding: 16px; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; max-width: 76ch;
  background: var(--raised); border: 1px solid var(--line); border-radius: 8px; }
pre.source { font: 13px/20px ui-monospace, Menlo, Consolas, monospace; max-width: none; }
iframe { width: 100%; height: 72vh; border: 1px solid var(--line); border-radius: 8px; background: #ffffff; }
@media (max-width: 640px) {
  li a { grid-template-columns: 1fr auto; }
  li strong { grid-row: 2; grid-column: 1 / -1; white-space: normal; }
}
`;

/** Looks for new mail while somebody looks at the list, and leaves the page alone when nothing has changed. */
export const refreshScript = `
const list = () => document.querySelector('[data-refresh]');
async function refresh() {
  if (document.hidden || !list() || list().contains(document.activeElement)) return;
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-refresh]');
  if (fresh && fresh.innerHTML !== list().innerHTML) list().replaceWith(fresh);
}
setInterval(refresh, 3000);
document.addEventListener('visibilitychange', refresh);
`;

import { html, type Markup } from '../../../html/markup.js';

export const stylePath = '/act/style.css';

/** May show itself, with its style, and send its own form; nothing else, and no script. */
export const contentSecurityPolicy = [
  ...["default-src 'none'", "style-src 'self'", "form-action 'self'"],
  ...["base-uri 'none'", "frame-ancestors 'none'"],
].join('; ');

/** What an address answers. */
export interface Page {
  /** Of HTTP. */
  code: number;
  body: string;
  /** After so many seconds it may be asked for again. */
  retryAfter?: number;
}

/** A whole page behind a link of a mail. */
export function page(title: string, main: Markup): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Afterword</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<header><a href="/">Afterword</a></header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.text;
}

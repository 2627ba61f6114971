import { html, type Markup } from '../../../html/markup.js';
import type { TooManyAttempts } from '../../accounts/throttle.js';
import { type Page, page } from './page.js';

const inApp = html`<p class="more"><a href="/">Open Afterword</a></p>`;
const dead = (code: number, title: string, said: string, more: Markup = inApp): Page => ({
  code,
  body: page(title, html`<p>${said}</p>${more}`),
});

/** For an address that we have not made. */
export const unknown = dead(
  404,
  'This link leads nowhere',
  'It is not one of ours, or it was cut off on its way. Nothing was changed. Copy all of it from the mail, or do it in the app.',
);

export const expired = dead(
  410,
  'This link is too old',
  'Links in mails are good for 30 days. Nothing was changed. You can do it in the app.',
);

/** For what its person may not see any more: erased, or theirs no longer. */
export const gone = dead(
  410,
  'This is not here any more',
  'What this link is about was removed, or you have nothing to do with it any more. Nothing was changed.',
);

export const tooMany = ({ message, retryAfter }: TooManyAttempts): Page => ({
  ...dead(429, 'Too often for now', `${message} Nothing was changed. You can do it in the app.`),
  retryAfter,
});

export const broken = dead(
  500,
  'Something failed on our side',
  'Nothing was changed. Try again in a while, or do it in the app.',
);

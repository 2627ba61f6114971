import type { Attachment, Email } from 'postal-mime';

/** A mail's own HTML may show itself and nothing else: no script, no form, nothing fetched from anywhere. */
export const mailHtmlPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  ...["default-src 'none'", 'img-src data:', "style-src 'unsafe-inline'", "frame-ancestors 'self'"],
].join('; ');

/** The HTML body with links opening in a new tab, and the pictures that came with the mail put in their places. */
export function mailHtml(email: Email): string {
  const base = '<base target="_blank">';
  const body = email.html ?? '';
  const based = /<head[^>]*>/i.test(body) ? body.replace(/<head[^>]*>/i, `$&${base}`) : base + body;
  return email.attachments.reduce(
    (text, picture) => text.replaceAll(`cid:${picture.contentId?.slice(1, -1)}`, dataUrl(picture)),
    based,
  );
}

function dataUrl({ mimeType, content }: Attachment): string {
  const bytes =
    typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
  return `data:${mimeType};base64,${bytes.toString('base64')}`;
}

import type { TestApp } from './startApp.js';

/** The key of the link to `page` in the newest mail to an address that has one. */
export async function mailedKey(app: TestApp, to: string, page: string): Promise<string> {
  const link = new RegExp(`/${page}\\?key=([\\w-]+)`);
  const mail = await app.mailTo(to, ({ email }) => link.test(email.text ?? ''));
  return link.exec(mail.email.text ?? '')?.[1] ?? '';
}

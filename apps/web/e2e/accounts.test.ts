import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { appCode } from './appCode.js';
import { audit } from './audit.js';
import { openMail } from './mail.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const firstPassword = 'correct horse battery';
const secondPassword = 'staple the battery';

describe.each(widths)('At $width px an account is kept', (viewport) => {
  const open = stage(viewport);
  const someone = () => open({ timezoneId: 'Europe/Berlin' });
  const email = `nora.${viewport.width}@account.example`;
  const newEmail = `nora.new.${viewport.width}@account.example`;
  let page: Page;
  let mails: Page;
  let secret = '';
  let recoveryCode = '';

  beforeAll(async () => {
    page = await someone();
    mails = await someone();
    await openAccount(page, { name: 'Nora Vance', email, password: firstPassword });
  });

  const linkTo = async (to: string, subject: string) => {
    const mail = await openMail(mails, to, subject);
    return (await mail.getByRole('link', { name: '?key=' }).getAttribute('href')) ?? '';
  };
  const password = () => page.getByRole('textbox', { name: 'Your password' });
  const fillSignIn = async (on: Page, address: string, secretWord: string) => {
    await on.getByLabel('E-mail').fill(address);
    await on.getByRole('textbox', { name: 'Password' }).fill(secretWord);
    await on.getByRole('button', { name: 'Sign in' }).click();
  };

  test('name and zone are changed, and the page follows', async () => {
    await page.goto('/account');
    await page.getByRole('heading', { name: 'Nora Vance' }).waitFor();
    await audit(page);
    await page.getByLabel('Your name').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Enter your name.').waitFor();
    await page.getByLabel('Your name').fill('Nora Vance-Lee');
    await page.getByRole('combobox', { name: 'Your time zone' }).fill('Lisbon');
    await page.getByRole('option', { name: 'Europe/Lisbon' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved').waitFor();
    await page.getByRole('heading', { name: 'Nora Vance-Lee' }).waitFor();
    await page.getByText('Times are shown in Europe/Lisbon').waitFor();
  });

  test('a second factor is turned on with an app and recovery codes', async () => {
    await page.getByRole('button', { name: 'Turn on second factor' }).click();
    await password().fill('not my password');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('This is not your password.').waitFor();
    await audit(page);
    await password().fill(firstPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'QR code of the secret' }).waitFor();
    secret = (await page.locator('code').textContent()) ?? '';
    const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
    expect(await codes.count()).toBe(10);
    recoveryCode = (await codes.first().textContent()) ?? '';
    await audit(page);
    await page.getByLabel('3. Code of the app').fill('000000');
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('This code is not right').waitFor();
    await page.getByLabel('3. Code of the app').fill(appCode(secret));
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('On: signing in takes a code of your app too').waitFor();
  });

  test('signing in asks for a code then, and each session can be ended', async () => {
    const other = await someone();
    await other.goto('/account');
    await fillSignIn(other, email, firstPassword);
    const code = other.getByLabel('Code');
    await code.waitFor();
    await expect.poll(() => code.evaluate((one) => one === document.activeElement)).toBe(true);
    await audit(other);
    await code.fill('000000');
    await other.getByRole('button', { name: 'Go on' }).click();
    await other.getByText('This code is not right').waitFor();
    await audit(other);
    await code.fill(appCode(secret, 1));
    await other.keyboard.press('Enter');
    await other.getByRole('heading', { name: 'Nora Vance-Lee' }).waitFor();

    await page.reload();
    const sessions = page.getByRole('list', { name: 'Signed in' }).getByRole('listitem');
    await expect.poll(() => sessions.count()).toBe(2);
    await sessions.filter({ hasText: 'this one' }).waitFor();
    await audit(page);
    await sessions.getByRole('button', { name: 'Sign out' }).click();
    await expect.poll(() => sessions.count()).toBe(1);
    await other.reload();
    await other.getByRole('heading', { name: 'Sign in' }).waitFor();
    await other.close();
  });

  test('it is turned off by password and a recovery code', async () => {
    await page.getByRole('button', { name: 'Turn off second factor' }).click();
    await password().fill(firstPassword);
    await page.getByLabel('Code').fill(recoveryCode);
    await audit(page);
    await page.getByRole('button', { name: 'Turn it off' }).click();
    await page.getByText('Off: your password alone signs in').waitFor();
  });

  test('a mailed link signs in, once, on a press', async () => {
    const other = await someone();
    await other.goto('/sign-in');
    await other.getByRole('link', { name: 'Sign in by mail instead' }).click();
    await other.getByRole('heading', { name: 'Sign in by mail' }).waitFor();
    await other.getByLabel('E-mail').fill(email);
    await audit(other);
    await other.getByRole('button', { name: 'Send me the link' }).click();
    await other.getByText('a mail is on its way').waitFor();
    await audit(other);
    const link = await linkTo(email, 'Your link to sign in');
    await other.goto(link);
    await audit(other);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.getByLabel('Name of the team').waitFor();
    await other.context().clearCookies();
    await other.goto(link);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.getByText('This link cannot be used').waitFor();
    await audit(other);
    await other.close();
  });

  test('a forgotten password is replaced by mail, and every browser is signed out', async () => {
    const other = await someone();
    await other.goto('/sign-in');
    await other.getByRole('link', { name: 'Forgot your password?' }).click();
    await other.getByRole('heading', { name: 'Choose a new password' }).waitFor();
    await other.getByLabel('E-mail').fill('nora');
    await other.getByRole('button', { name: 'Send me the link' }).click();
    await other.getByText('Enter the e-mail address').waitFor();
    await other.getByLabel('E-mail').fill(email);
    await other.keyboard.press('Enter');
    await other.getByText('a mail is on its way').waitFor();
    await other.goto(await linkTo(email, 'Choose a new password'));
    await other.getByRole('textbox', { name: 'New password' }).fill('short');
    await other.getByRole('button', { name: 'Change the password' }).click();
    await other.getByText('at least 8 characters.').first().waitFor();
    await audit(other);
    await other.getByRole('textbox', { name: 'New password' }).fill(secondPassword);
    await other.keyboard.press('Enter');
    await other.getByText('Your password is changed').waitFor();
    await audit(other);
    await other.close();
    await page.reload();
    await fillSignIn(page, email, secondPassword);
    await page.getByRole('heading', { name: 'Nora Vance-Lee' }).waitFor();
  });

  test('password and address are changed from the account, the address by a mail to the new one', async () => {
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByRole('textbox', { name: 'Password until now' }).fill(secondPassword);
    await page.getByRole('textbox', { name: 'New password' }).fill(firstPassword);
    await audit(page);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Change e-mail' }).click();
    await page.getByLabel('New address').fill(newEmail);
    await password().fill(firstPassword);
    await audit(page);
    await page.getByRole('button', { name: 'Send the mail' }).click();
    await page.getByText(`A mail is on its way to ${newEmail}`).waitFor();
    await audit(page);
    await page.goto(await linkTo(newEmail, 'Confirm your new address'));
    await audit(page);
    await page.getByRole('button', { name: 'Confirm this address' }).click();
    await page.getByText(`Your address is ${newEmail} now`).waitFor();
    await page.goto('/account');
    await page.getByText(`${newEmail}. Times`).waitFor();
    await openMail(mails, email, 'Your account has another address now');
  });

  test('the account is deleted by password, and gone', async () => {
    await page.getByRole('button', { name: 'Delete my account' }).click();
    await page.getByText('This cannot be undone').waitFor();
    await audit(page);
    await password().fill(firstPassword);
    await page.getByRole('button', { name: 'Delete my account for good' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await fillSignIn(page, newEmail, firstPassword);
    await page.getByText('E-mail or password is not right.').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.js';
import { go } from './go.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

describe.each(widths)('At $width px an owner reads who did what', (viewport) => {
  const email = `ines.${viewport.width}@log.example`;
  const open = stage(viewport);
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });

  const acts = () =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('summary') });
  const snapshot = (name: string) =>
    process.env.SCREENSHOTS &&
    page.screenshot({
      path: `${process.env.SCREENSHOTS}/${name}-${viewport.width}.png`,
      fullPage: true,
    });

  test('from the page of people, each act is one sentence', async () => {
    await openAccount(page, { name: 'Ines Albrecht', email, password });
    await page.getByLabel('Name of the team').fill('Eastgate Coaching');
    await page.getByRole('button', { name: 'Create team' }).click();
    await page.getByRole('button', { name: 'Invite candidate' }).click();
    await page.getByLabel('Given name').fill('Priya');
    await page.getByLabel('Family name').fill('Nair');
    await page.getByLabel('E-mail').fill(`priya.${email}`);
    await page.getByRole('button', { name: 'Send invitation' }).click();
    await page.getByRole('list', { name: 'Pending invitations' }).getByText('Priya').waitFor();
    await go(page, 'People');
    await page.getByRole('link', { name: 'Audit log' }).click();
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    await page.getByText('Ines Albrecht invited Priya Nair').waitFor();
    expect(await acts().locator('p').allTextContents()).toEqual([
      'Ines Albrecht invited Priya Nair',
      'Ines Albrecht founded the team',
    ]);
    await page.getByText('3 records').press('Enter');
    await page.getByText('Added the invitation of Priya Nair').waitFor();
    await page.getByRole('link', { name: 'All by Ines Albrecht' }).waitFor();
    await page.getByText(/^Signed in, session [\w-]{36} · inviteCandidate$/).waitFor();
    await audit(page);
    await snapshot('audit');
  });

  test('filters narrow it, stay in the address, and say when nothing fits', async () => {
    await page.getByRole('link', { name: 'All about Priya Nair' }).click();
    await page.getByText('founded the team').waitFor({ state: 'detached' });
    await page.getByText('Ines Albrecht invited Priya Nair').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('founded the team').waitFor();
    await page.getByLabel('What').selectOption('Templates');
    await page.getByText('Nothing of this kind').waitFor();
    await audit(page);
    await snapshot('audit-empty');
    await page.getByLabel('What').selectOption('Coachings');
    await page
      .getByText('Ines Albrecht added the coaching by Ines Albrecht for Priya Nair')
      .waitFor();
    await page.reload();
    await page.getByText('Ines Albrecht added the coaching by').waitFor();
    expect(await acts().count()).toBe(1);
    await page.getByLabel('From').fill('2100-01-01');
    await page.getByText('Nothing of this kind').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('founded the team').waitFor();
  });

  test('what is older comes when asked for', async () => {
    const teamId = /people\/([\w-]+)/.exec(page.url())?.[1];
    for (let n = 0; n < 25; n++) {
      const query = `mutation { addCandidate(input: { teamId: "${teamId}", givenName: "Lee",
        familyName: "No. ${n}", email: "lee${n}@log.example" }) { __typename } }`;
      const answer = await page.request.post('/graphql', { data: { query } });
      expect((await answer.json()).data.addCandidate.__typename).toBe('Candidate');
    }
    await page.reload();
    await page.getByText('Ines Albrecht added Lee No. 24').waitFor();
    expect(await page.getByText('founded the team').count()).toBe(0);
    await page.getByRole('button', { name: 'Show older' }).click();
    await page.getByText('founded the team').waitFor();
    expect(await acts().count()).toBe(27);
    await snapshot('audit-long');
  });

  test('and everybody what happened to their own account', async () => {
    await page.goto('/account');
    await page.getByRole('list', { name: 'Recent activity' }).getByText('Signed in').waitFor();
    await audit(page);
    await snapshot('activity');
  });
});

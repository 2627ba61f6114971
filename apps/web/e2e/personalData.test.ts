import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.js';
import { audit } from './audit.js';
import { go } from './go.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

describe.each(widths)('At $width px people have a say in what is kept about them', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@data.example`;
  const open = stage(viewport);
  let page: Page;
  let teamId: string;
  let candidateId: string;
  let interviewId: string;
  beforeAll(async () => {
    page = await open();
  });

  /** Downloads by the button of this name; answers the first bytes of the file and how it is called. */
  async function downloaded(name: RegExp) {
    const button = page.getByRole('link', { name });
    await button.waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return {
      name: file.suggestedFilename(),
      begins: readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    };
  }

  test('a coach hands a candidate without an account all of their data', async () => {
    await openAccount(page, { name: 'Ines Albrecht', email: address('ines'), password });
    await page.getByLabel('Name of the team').fill('Northside Coaching');
    await page.getByRole('button', { name: 'Create team' }).click();
    await page.getByText('Nobody is in this team yet').waitFor();
    const { viewer } = await ask(page.context(), '{ viewer { memberships { team { id } } } }');
    teamId = viewer.memberships[0].team.id;
    const { addCandidate } = await ask(
      page.context(),
      'mutation($input: AddCandidateInput!) { addCandidate(input: $input) { ... on Candidate { id } } }',
      { input: { teamId, givenName: 'Priya', familyName: 'Nair', email: address('priya') } },
    );
    candidateId = addCandidate.id;
    const day = Temporal.Now.plainDateISO('Europe/Berlin').subtract({ days: 2 });
    const { recordInterview } = await ask(
      page.context(),
      'mutation($input: RecordInterviewInput!) { recordInterview(input: $input) { ... on Interview { id } } }',
      {
        input: {
          ...{ candidateId, company: 'Halden Energy', position: 'Design lead' },
          interview: {
            ...{ start: `${day}T14:00`, end: `${day}T15:00`, zone: 'Europe/Berlin' },
            panel: [
              { givenName: 'Sigrid', familyName: 'Moen', email: 'sigrid@halden.example' },
              { givenName: 'Arne', familyName: 'Lund', email: 'arne@halden.example' },
            ],
            topics: ['what Sigrid plans for the grid'],
          },
        },
      },
    );
    interviewId = recordInterview.id;
    await page.goto(`/candidate/${candidateId}`);
    await page.getByRole('button', { name: 'Download everything about Priya Nair' }).click();
    const file = await downloaded(/Download the file/);
    expect(file.begins).toBe('PK');
    expect(file.name).toMatch(/^afterword-.*\.zip$/);
    await audit(page);
  });

  test('an interviewer is made somebody nobody knows, and the dates stay', async () => {
    await page.goto(`/interview/${interviewId}`);
    await page.getByRole('button', { name: 'Erase Sigrid Moen' }).click();
    await page.getByRole('radio', { name: 'Dates and plan' }).waitFor();
    await audit(page);
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByRole('button', { name: 'Erase Anonymous interviewer' }).waitFor();
    await page.getByText('what the interviewer plans for the grid').waitFor();
    expect(await page.getByText('Sigrid').count()).toBe(0);
    await audit(page);
  });

  test('a leader sees what a retention would erase before it is set', async () => {
    await go(page, 'People');
    await page.getByRole('link', { name: 'Team settings' }).click();
    await page.getByLabel('Keep applications').selectOption('For 1 year');
    await page.getByText(/1 application and 1 candidate would be erased on/).waitFor();
    await audit(page);
    const section = page.getByRole('region', { name: 'How long things are kept' });
    await section.getByRole('button', { name: 'Save' }).click();
    await section.getByText('Saved').waitFor();
    await page.getByText(/1 application and 1 candidate will be erased on/).waitFor();
    await page.reload();
    await page.getByText(/1 application and 1 candidate will be erased on/).waitFor();
  });

  test('a leader finds an interviewer over the whole team, and erases them', async () => {
    await page.getByLabel('Name or address of an interviewer').fill('lund');
    await page.getByRole('checkbox', { name: 'Arne Lund, arne@halden.example' }).waitFor();
    await audit(page);
    await page.getByRole('button', { name: 'Erase Arne Lund' }).click();
    await page.getByRole('radio', { name: 'Nothing' }).check();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Nobody of that name or address.').waitFor();
    await audit(page);
  });

  test('a candidate without an account is erased by whoever types the name', async () => {
    await page.goto(`/candidate/${candidateId}`);
    await page.getByRole('button', { name: 'Erase Priya Nair' }).click();
    const name = page.getByLabel('Type Priya Nair to be sure');
    await name.fill('Priya');
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await page.getByText('Type Priya Nair to erase them.').waitFor();
    await audit(page);
    await name.fill('priya nair');
    await name.press('Enter');
    await page.getByText('Nobody is in this team yet').waitFor();
    await page.goto(`/candidate/${candidateId}`);
    await page.getByRole('heading', { name: 'No such candidate' }).waitFor();
  });

  test('everybody takes along what is kept about them', async () => {
    await page.goto('/account');
    await page.getByRole('button', { name: 'Download everything about me' }).click();
    expect((await downloaded(/Download the file/)).begins).toBe('PK');
    await page.getByText(/by you alone/).waitFor();
    await audit(page);
    await page.getByRole('button', { name: 'Delete my account' }).click();
    await page.getByRole('dialog').getByText('This cannot be undone').waitFor();
    await audit(page);
  });
});

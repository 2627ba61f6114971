import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.js';
import { audit } from './audit.js';
import { go } from './go.js';
import { openMail } from './mail.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

describe.each(widths)('At $width px a team settles how it works', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@settings.example`;
  const open = stage(viewport);
  let owner: Page;
  let coach: Page;
  beforeAll(async () => {
    [owner, coach] = [await open(), await open()];
  });

  const seeWhatWouldChange = () =>
    owner.getByRole('button', { name: 'See what would change' }).click();

  /** Two applications whose status checks open on a Friday, a week after the interview. */
  async function twoInterviews() {
    const { viewer } = await ask(owner.context(), '{ viewer { memberships { team { id } } } }');
    const teamId = viewer.memberships[0].team.id;
    const { addCandidate } = await ask(
      owner.context(),
      `mutation($input: AddCandidateInput!) { addCandidate(input: $input) { ... on Candidate { id } } }`,
      { input: { teamId, givenName: 'Priya', familyName: 'Nair', email: address('priya') } },
    );
    const today = Temporal.Now.plainDateISO('Europe/Berlin');
    const friday = today.add({ days: 14 + 5 - today.dayOfWeek });
    for (const company of ['Halden Energy', 'Brightwater'])
      await ask(
        owner.context(),
        `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) { __typename } }`,
        {
          input: {
            candidateId: addCandidate.id,
            company,
            position: 'Design lead',
            interview: {
              start: `${friday}T14:00`,
              end: `${friday}T15:00`,
              zone: 'Europe/Berlin',
              panel: [{ givenName: 'Sigrid', familyName: 'Moen', email: 'sigrid@halden.example' }],
            },
          },
        },
      );
  }

  test('a team is created with the country whose holidays count', async () => {
    await openAccount(owner, { name: 'Ines Albrecht', email: address('ines'), password });
    await owner.getByLabel('Name of the team').fill('Northlight');
    const country = owner.getByRole('combobox', { name: 'Public holidays of' });
    expect(await country.inputValue()).toBe('No country');
    await country.fill('Germ');
    await owner.getByRole('option', { name: 'Germany' }).click();
    await audit(owner);
    await owner.getByRole('button', { name: 'Create team' }).click();
    await owner.getByText('Nobody is in this team yet').waitFor();
    await twoInterviews();
    await go(owner, 'People');
    await owner.getByRole('link', { name: 'Team settings' }).click();
    await owner.getByRole('heading', { name: 'Team settings' }).waitFor();
    await expect
      .poll(() => owner.getByRole('combobox', { name: 'Public holidays of' }).inputValue())
      .toBe('Germany');
    await audit(owner);
  });

  test('its name can be changed, and is the new one everywhere', async () => {
    await owner.getByLabel('Name of the team').fill('Northlight Careers');
    const place = owner.getByRole('region', { name: 'Name and place' });
    await place.getByRole('button', { name: 'Save' }).click();
    await place.getByText('Saved').waitFor();
    await owner.getByRole('link', { name: 'Northlight Careers' }).waitFor();
  });

  test('another weekend is shown before it moves anything, and then moves it', async () => {
    await owner.getByRole('combobox', { name: 'Region' }).fill('Bay');
    await owner.getByRole('option', { name: 'Bayern' }).click();
    await owner.getByLabel('Own days off').fill('2030-12-24');
    await owner.keyboard.press('Enter');
    await owner.getByLabel('Own days off').fill('2030-12-31');
    await owner.getByRole('button', { name: 'Add day off' }).click();
    await owner.getByRole('button', { name: 'Remove Tue 24 Dec 2030' }).click();
    await owner.getByLabel('Friday').check();
    await audit(owner);
    await seeWhatWouldChange();
    await owner.getByText('2 follow-ups would move.').waitFor();
    await owner.keyboard.press('Tab');
    expect(await owner.locator(':focus').textContent()).toBe('Apply');
    await owner.getByText('Weekend: Friday, Saturday, and Sunday instead of').waitFor();
    await owner.getByText('Public holidays: Germany, BY instead of Germany.').waitFor();
    await owner.getByText('Days off: 1 more.').waitFor();
    const changed = owner.getByRole('list', { name: 'Applications that would change' });
    await changed.getByText('Design lead at Brightwater').waitFor();
    expect(await changed.getByText('Status check to Sigrid Moen').count()).toBe(2);
    await audit(owner);
    await owner.keyboard.press('Enter');
    await owner.getByText('In force. 2 follow-ups moved.').waitFor();
    expect(await owner.getByLabel('Friday').isChecked()).toBe(true);
    await owner.getByText('Tue 31 Dec 2030').waitFor();
    await audit(owner);
  });

  test('a change that was left open is found again, and dropped', async () => {
    await owner.getByRole('combobox', { name: 'How follow-ups are timed' }).click();
    await owner.getByRole('option', { name: 'Power of follow-up' }).click();
    await owner.getByText('The numbers behind it').click();
    await owner.getByText('A thank-you opens so long after the end.').waitFor();
    await audit(owner);
    await seeWhatWouldChange();
    await owner.getByText('would move').waitFor();
    await owner.reload();
    await owner.getByText('Timing: Power of follow-up instead of Consensus.').waitFor();
    await owner.getByRole('button', { name: 'Drop it' }).click();
    await owner.getByText('Dropped. Everything stays as it is.').waitFor();
    const preset = owner.getByRole('combobox', { name: 'How follow-ups are timed' });
    expect(await preset.inputValue()).toBe('Consensus');
    await seeWhatWouldChange();
    await owner.getByText('Nothing is changed yet.').waitFor();
  });

  test('a coach is told who may change it', async () => {
    await owner.goBack();
    await owner.getByRole('button', { name: 'Invite coach' }).click();
    await owner.getByLabel('Name', { exact: true }).fill('Tom Vance');
    await owner.getByLabel('E-mail').fill(address('tom'));
    await owner.getByLabel('E-mail').press('Enter');
    await owner.getByRole('button', { name: 'Revoke for Tom Vance' }).waitFor();
    await openMail(coach, address('tom'), 'invites you');
    const link = await coach.getByRole('link', { name: /\/invitation\// }).getAttribute('href');
    await coach.goto(link ?? '');
    await coach.getByRole('textbox', { name: 'Password' }).fill(password);
    await coach.getByRole('button', { name: 'Accept' }).click();
    await go(coach, 'People');
    await coach.getByRole('link', { name: 'Team settings' }).click();
    await coach.getByText('Ask Ines Albrecht.').waitFor();
    expect(await coach.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await audit(coach);
  });
});

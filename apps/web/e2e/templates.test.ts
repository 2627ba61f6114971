import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.js';
import { go } from './go.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';
const pasted = `Subject: Thank you for the [Job Title] interview

Dear [Interviewer's Name],

Thank you very much for seeing me [today/yesterday]. I learned a good deal about [something specific you discussed], and I left with plenty of ideas for it.

I am very interested in the [Job Title] role, and [Company Name] is a place where I would love to work. I would gladly bring [what you are proud of] to your team. Could you tell me what the next steps are?

Kind regards,
[Your Name]`;

describe.each(widths)('At $width px a team keeps templates', (viewport) => {
  const open = stage(viewport);
  let coach: Page;
  beforeAll(async () => {
    coach = await open();
  });

  const text = () => coach.getByRole('textbox', { name: 'Text', exact: true });
  const saved = (version: number) => coach.getByText(`Version ${version}, saved`).waitFor();

  test('the built-in texts are there from the start, and one can be looked at', async () => {
    const email = `templates.${viewport.width}@coach.example`;
    await openAccount(coach, { name: 'Ines Albrecht', email, password });
    await coach.getByLabel('Name of the team').fill('Northlight Careers');
    await coach.getByRole('button', { name: 'Create team' }).click();
    await coach.getByText('Nobody is in this team yet').waitFor();
    await go(coach, 'Templates');
    await coach.getByRole('heading', { name: 'Templates' }).waitFor();
    await audit(coach);
    await coach.keyboard.press('j');
    await coach.keyboard.press('Enter');
    await coach.getByRole('heading', { name: 'New template' }).waitFor();
    await text().getByText('{{interviewer.givenName}}').waitFor();
    const preview = coach.getByRole('region', { name: 'Preview' });
    await preview.getByText('Dear Priya,').waitFor();
    await coach.getByText('Drafts can begin with it').waitFor();
    await audit(coach);
    await coach.goBack();
  });

  test('a text with brackets is pasted, and those nobody can tell are asked for', async () => {
    await coach.getByRole('link', { name: 'New template' }).click();
    await coach.getByRole('button', { name: 'Paste a text' }).click();
    await coach.getByLabel('Text with brackets').fill(pasted);
    await coach.getByRole('button', { name: 'Read it' }).click();
    await coach
      .getByRole('list', { name: 'Brackets that became slots' })
      .getByText('[Company Name] → Company')
      .waitFor();
    const asked = coach.getByRole('combobox', { name: 'What is [what you are proud of]?' });
    await asked.click();
    await coach.getByRole('option', { name: 'A strength that fits the role' }).click();
    await audit(coach);
    await coach.getByRole('button', { name: 'Use this text' }).click();
    await text().getByText('Dear {{interviewer.givenName}},').waitFor();
    expect(await coach.getByLabel('Subject').inputValue()).toBe(
      'Thank you for the {{position}} interview',
    );
    await coach
      .getByRole('region', { name: 'Preview' })
      .getByText('bring my practice in')
      .waitFor();
  });

  test('what may be unknown is put into a condition from the keyboard', async () => {
    const found = coach.getByRole('list', { name: 'What the checks say' });
    const advice = '{{qualification}} may be unknown';
    await found.getByText(advice).click();
    await expect
      .poll(() => coach.evaluate(() => getSelection()?.toString()))
      .toBe('{{qualification}}');
    const condition = coach.getByRole('combobox', { name: 'Only if' });
    await condition.fill('A strength');
    await condition.press('ArrowDown');
    await condition.press('Enter');
    await text().getByText('{{#qualification}}{{qualification}}{{/qualification}}').waitFor();
    await found.getByText(advice).waitFor({ state: 'detached' });
    await coach.getByLabel('Everything known, and in time').uncheck();
    await coach
      .getByRole('region', { name: 'Preview' })
      .getByText('{{topic}} in template “this text” has no value')
      .waitFor();
    await audit(coach);
    await coach.getByLabel('Everything known, and in time').check();
  });

  test('without a name it is not saved, and what is typed is not left behind unasked', async () => {
    await coach.getByRole('button', { name: 'Save' }).click();
    await coach.getByText('Please fill this in.').first().waitFor();
    await audit(coach);
    const asked: string[] = [];
    coach.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await go(coach, 'Caseload');
    await expect.poll(() => asked).toEqual(['Leave without saving what you typed?']);
    await coach.getByLabel('Name', { exact: true }).fill('Our house thank-you');
    await coach.getByRole('button', { name: 'Save' }).click();
    await coach.getByRole('heading', { name: 'Our house thank-you' }).waitFor();
    await saved(1);
  });

  test('a slot that is none is underlined and kept from drafts, and an older version is taken up again', async () => {
    await text().press('Control+End');
    await coach.keyboard.insertText('\n{{candidate.phone}}');
    await coach.locator('.cm-lintRange-error', { hasText: '{{candidate.phone}}' }).waitFor();
    await coach.getByText('1 to mend before drafts can begin with it.').waitFor();
    await coach.keyboard.press('Control+Enter');
    await saved(2);
    await audit(coach);
    await coach.getByRole('link', { name: 'Templates', exact: true }).first().click();
    const thanks = coach.getByRole('list', { name: 'Thank-you', exact: true });
    await thanks.getByText('to mend').waitFor();
    await thanks.getByRole('link', { name: 'Our house thank-you' }).click();
    await coach.getByRole('button', { name: 'Versions' }).click();
    await coach.getByText('Version 1 ·').click();
    await audit(coach);
    await coach.getByRole('button', { name: 'Write on from this one' }).click();
    await coach.getByText('Not saved yet').waitFor();
    await coach.getByRole('button', { name: 'Save' }).click();
    await saved(3);
  });

  test('what somebody else saved in the meantime is not written over unasked', async () => {
    const other = await coach.context().newPage();
    await other.goto(coach.url());
    await other.getByLabel('Subject').fill('Thanks from there');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Version 4, saved').waitFor();
    await other.close();
    await coach.getByLabel('Subject').fill('Thanks from here');
    await coach.getByRole('button', { name: 'Save' }).click();
    await coach.getByText('Someone else saved version 4 in the meantime.').waitFor();
    await audit(coach);
    await coach.getByRole('button', { name: 'Load the other' }).click();
    await expect.poll(() => coach.getByLabel('Subject').inputValue()).toBe('Thanks from there');
    await saved(4);
  });

  test('a draft begins with it when asked to, and can be taken back', async () => {
    const ask = async (query: string, variables: object) => {
      const answer = await coach.context().request.post('/graphql', { data: { query, variables } });
      return (await answer.json()).data;
    };
    const { viewer } = await ask('{ viewer { memberships { team { id } } } }', {});
    const { inviteCandidate } = await ask(
      `mutation($input: InviteCandidateInput!) {
        inviteCandidate(input: $input) { ... on Invitation { candidate { id } } } }`,
      {
        input: {
          teamId: viewer.memberships[0].team.id,
          givenName: 'Priya',
          familyName: 'Nair',
          email: `templates.${viewport.width}@candidate.example`,
        },
      },
    );
    const end = Temporal.Now.plainDateTimeISO('America/New_York').subtract({ hours: 2 });
    const { recordInterview } = await ask(
      `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
        ... on Interview { followUps { id kind } } } }`,
      {
        input: {
          candidateId: inviteCandidate.candidate.id,
          company: 'Halden Energy',
          position: 'Design lead',
          interview: {
            start: end.subtract({ hours: 1 }).toString({ smallestUnit: 'minute' }),
            end: end.toString({ smallestUnit: 'minute' }),
            zone: 'America/New_York',
            panel: [{ givenName: 'Sigrid', familyName: 'Moen', email: 'sigrid@halden.example' }],
            topics: [],
          },
        },
      },
    );
    const thanks = recordInterview.followUps.find(
      ({ kind }: { kind: string }) => kind === 'THANK_YOU',
    );
    await coach.goto(`/follow-up/${thanks.id}/write`);
    const message = coach.getByRole('textbox', { name: 'Message' });
    await message.getByText('Dear Sigrid,').waitFor();
    const first = await message.textContent();
    const begin = coach.getByRole('button', { name: 'Begin with another text' });
    await begin.click();
    await coach.getByRole('menuitem', { name: 'Our house thank-you' }).click();
    await coach
      .getByText(
        '{{topic}} in template “Our house thank-you” has no value in the message to Sigrid Moen about Design lead at Halden Energy.',
      )
      .waitFor();
    expect(await message.textContent()).toBe(first);
    await begin.focus();
    await begin.press('Enter');
    await coach.getByRole('menuitem', { name: 'What I look forward to' }).waitFor();
    await audit(coach);
    await coach.keyboard.press('Home');
    await coach.keyboard.press('ArrowDown');
    await coach.keyboard.press('ArrowDown');
    await coach.keyboard.press('Enter');
    await message.getByText('Hello Sigrid,').waitFor();
    await coach.getByRole('button', { name: 'Take back what stood here' }).click();
    await message.getByText('Dear Sigrid,').waitFor();
    await coach.getByText('Draft saved').waitFor();
    await go(coach, 'Templates');
    await coach.getByRole('link', { name: 'Our house thank-you' }).click();
  });

  test('it is archived, and restored in the same place', async () => {
    await coach.getByRole('button', { name: 'Archive' }).click();
    await coach.getByText('Archived: no draft begins with it.').waitFor();
    await audit(coach);
    await coach.getByRole('button', { name: 'Restore' }).click();
    await coach.getByRole('button', { name: 'Archive' }).waitFor();
    await coach.getByRole('link', { name: 'Templates', exact: true }).first().click();
    await coach.getByRole('list', { name: 'Thank-you', exact: true }).getByText('in use').waitFor();
    await coach.getByText('1 of your own in use.').waitFor();
    await audit(coach);
  });
});

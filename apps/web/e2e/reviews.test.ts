import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.js';
import { go } from './go.js';
import { openMail } from './mail.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

const letter = `Dear Anna,

Thank you for taking the time to speak with me on the Product Designer role at Northwind Studio. I enjoyed hearing about the move to a shared component library, and how your team shares its work early.

Our talk made me even more interested in the position. My years of building interface libraries would help me to add to this work from the first week.

Please let me know if I can send you anything else. I look forward to hearing about the next steps.

Kind regards,
Priya Nair`;

describe.each(widths)('At $width px a message is reviewed before it leaves', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@reviews.example`;
  const open = stage(viewport);
  let coach: Page;
  let candidate: Page;
  let draft: string;
  beforeAll(async () => {
    [coach, candidate] = [await open(), await open()];
  });

  /** What other tests try by hand, done by the way. */
  const ask = async (page: Page, query: string, variables: object) => {
    const headers = { 'apollo-require-preflight': 'true' };
    const answer = await page.request.post('/graphql', { headers, data: { query, variables } });
    return (await answer.json()).data;
  };
  const review = (page: Page) => page.getByRole('region', { name: 'Review', exact: true });
  const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });

  /** Priya, in the care of Ines, with an interview held two hours ago. */
  async function begin(): Promise<void> {
    await openAccount(coach, { name: 'Ines Albrecht', email: address('ines'), password });
    await coach.getByLabel('Name of the team').fill('Eastgate Coaching');
    await coach.getByRole('button', { name: 'Create team' }).click();
    await coach.getByText('Nobody is in this team yet').waitFor();
    const teamId = coach.url().split('/').at(-1);
    await ask(
      coach,
      'mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename } }',
      { input: { teamId, givenName: 'Priya', familyName: 'Nair', email: address('priya') } },
    );
    await openMail(candidate, address('priya'), 'invites you');
    const link = candidate.getByRole('link', { name: /\/invitation\// });
    await candidate.goto((await link.getAttribute('href')) ?? '');
    await candidate.getByRole('textbox', { name: 'Password' }).fill(password);
    await candidate.getByRole('button', { name: 'Accept' }).click();
    await candidate.getByRole('navigation', { name: 'Main' }).waitFor();
    const { viewer } = await ask(candidate, '{ viewer { candidacies { id } } }', {});
    const end = Temporal.Now.zonedDateTimeISO('Europe/Berlin').subtract({ hours: 2 });
    const wall = (at: Temporal.ZonedDateTime) =>
      at.toPlainDateTime().toString({ smallestUnit: 'minute' });
    const panel = [
      { givenName: 'Anna', familyName: 'Weber', email: 'anna.weber@northwind.example' },
    ];
    const { recordInterview } = await ask(
      candidate,
      `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
        ... on Interview { followUps { id } } } }`,
      {
        input: {
          candidateId: viewer.candidacies[0].id,
          company: 'Northwind Studio',
          position: 'Product Designer',
          interview: {
            start: wall(end.subtract({ hours: 1 })),
            end: wall(end),
            zone: 'Europe/Berlin',
            format: 'VIDEO',
            topics: ['the move to a shared component library'],
            panel,
          },
        },
      },
    );
    draft = `/follow-up/${recordInterview.followUps[0].id}/write`;
  }

  test('a leader asks that every message be approved', async () => {
    await begin();
    await go(coach, 'People');
    await coach.getByRole('link', { name: 'Team settings' }).click();
    await coach.getByRole('radio', { name: 'Every message' }).check();
    await coach.getByText('Saved').waitFor();
    await audit(coach);
  });

  test('the candidate asks for a review of what they wrote', async () => {
    await candidate.goto(draft);
    await review(candidate).getByText('Your team asks for an approval').waitFor();
    await message(candidate).fill(letter);
    await candidate.getByText('Draft saved').waitFor();
    await audit(candidate);
    await review(candidate).getByRole('button', { name: 'Ask for a review' }).click();
    await review(candidate).getByText('Waiting for a review').waitFor();
    await audit(candidate);
  });

  test('the coach finds it in the inbox and comments on a passage, with better words', async () => {
    await go(coach, 'Reviews');
    await coach.getByText('1 message waits for you').waitFor();
    await audit(coach);
    await coach.getByRole('link', { name: 'Priya Nair' }).click();
    const text = message(coach);
    await text.click();
    await text.press('Control+Home');
    await text.press('Shift+End');
    await coach.getByText('On Dear Anna,').waitFor();
    await coach.getByLabel('Comment', { exact: true }).fill('She is a doctor.');
    await coach.getByLabel('Better words').fill('Dear Dr. Weber,');
    await audit(coach);
    await coach.getByRole('button', { name: 'Add comment' }).click();
    await coach.getByRole('list', { name: 'Comments' }).getByText('She is a doctor.').waitFor();
    await audit(coach);
  });

  test('the candidate answers and takes the words over with one click', async () => {
    const comments = review(candidate).getByRole('list', { name: 'Comments', exact: true });
    await comments.getByText('She is a doctor.').waitFor();
    await candidate.locator('.cm-lintRange-info', { hasText: 'Dear Anna,' }).waitFor();
    await audit(candidate);
    await comments.getByRole('button', { name: 'Answer' }).click();
    await candidate.getByLabel('Your answer').fill('I did not know, thank you!');
    await candidate.getByRole('button', { name: 'Send answer' }).click();
    await comments.getByText('I did not know, thank you!').waitFor();
    await comments.getByRole('button', { name: 'Use these words' }).click();
    await message(candidate).getByText('Dear Dr. Weber,').waitFor();
    await review(candidate).getByText('1 settled').waitFor();
    await audit(candidate);
  });

  test('the coach sees what changed, and approves it by a key', async () => {
    await coach.getByText('Changed since it was asked for').click();
    await coach.getByText('Dr. Weber').first().waitFor();
    await audit(coach);
    await coach.getByRole('heading', { level: 1 }).click();
    await coach.keyboard.press('a');
    await coach.getByRole('button', { name: 'Take the approval back' }).waitFor();
    await audit(coach);
    await openMail(await coach.context().newPage(), address('priya'), 'Approved');
  });

  test('what is changed afterwards is shown, and does not leave', async () => {
    await review(candidate).getByText('Approved', { exact: true }).waitFor();
    await audit(candidate);
    const text = message(candidate);
    await text.click();
    await text.press('Control+End');
    await text.press('Enter');
    await text.pressSequentially('+49 30 1234567');
    await review(candidate).getByText('Changed since it was approved').waitFor();
    expect(await review(candidate).locator('ins').textContent()).toContain('+49 30 1234567');
    await audit(candidate);
    await candidate.getByRole('button', { name: 'Send', exact: true }).click();
    await candidate.getByText('This text has changed since it was approved').waitFor();
    await audit(candidate);
    await review(candidate).getByRole('button', { name: 'Ask for another review' }).click();
    await review(candidate).getByText('Waiting for a review').waitFor();
    await candidate
      .getByRole('alert')
      .filter({ hasText: 'changed' })
      .waitFor({ state: 'detached' });
  });

  test('returned with a note, it is asked for once more', async () => {
    await coach.bringToFront();
    await go(coach, 'Reviews');
    await coach.getByRole('link', { name: 'Priya Nair' }).click();
    await coach.getByRole('button', { name: 'Approve' }).waitFor();
    // What was said in the review before is still to be read.
    await coach.getByText('1 settled').waitFor();
    await coach.keyboard.press('r');
    await coach.getByText('Say what is to be changed.').waitFor();
    await audit(coach);
    await coach.keyboard.type('Is that your number?');
    await coach.getByRole('button', { name: 'Return' }).click();
    await coach.getByText('Returned', { exact: true }).waitFor();
    await review(candidate).getByText('Is that your number?').first().waitFor();
    await audit(candidate);
    await review(candidate).getByRole('button', { name: 'Ask for another review' }).click();
    await review(candidate).getByText('Waiting for a review').waitFor();
  });

  test('approved again, it leaves', async () => {
    await coach.bringToFront();
    await go(coach, 'Reviews');
    await coach.getByText('1 message waits for you').waitFor();
    await coach.keyboard.press('j');
    await coach.keyboard.press('Enter');
    await coach.getByRole('button', { name: 'Approve' }).click();
    await coach.getByRole('button', { name: 'Take the approval back' }).waitFor();
    await review(candidate).getByText('Approved', { exact: true }).waitFor();
    await candidate.getByRole('button', { name: 'Send', exact: true }).click();
    await candidate.getByText(/^Sent /).waitFor();
    const mails = await candidate.context().newPage();
    await openMail(mails, 'anna.weber@northwind.example', 'Thank');
    await mails.getByText('+49 30 1234567').waitFor();
  });
});

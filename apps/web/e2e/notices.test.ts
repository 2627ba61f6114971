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

describe.each(widths)('At $width px people are told what asks for them', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@notices.example`;
  // A notice comes with its delivery; a worker that is busy looks for itself every other second.
  const open = stage(viewport, 45_000);
  let coach: Page;
  let candidate: Page;
  beforeAll(async () => {
    [coach, candidate] = [await open(), await open()];
  });

  const inboxOf = (page: Page) => page.getByRole('navigation').getByRole('link', { name: 'Inbox' });
  const rows = (page: Page) => page.getByRole('list', { name: 'Notices' }).getByRole('listitem');
  const badge = (page: Page, words: string) => inboxOf(page).getByText(words, { exact: true });

  /** Priya, in the care of Ines, with nothing told to her yet; she may be told things at any hour. */
  async function begin(): Promise<void> {
    await openAccount(coach, { name: 'Ines Albrecht', email: address('ines'), password });
    await coach.getByLabel('Name of the team').fill('Eastgate Coaching');
    await coach.getByRole('button', { name: 'Create team' }).click();
    await coach.getByText('Nobody is in this team yet').waitFor();
    await ask(
      coach.context(),
      'mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) { __typename } }',
      {
        input: {
          teamId: coach.url().split('/').at(-1),
          ...{ givenName: 'Priya', familyName: 'Nair', email: address('priya') },
        },
      },
    );
    await openMail(candidate, address('priya'), 'invites you');
    const link = candidate.getByRole('link', { name: /\/invitation\// });
    await candidate.goto((await link.getAttribute('href')) ?? '');
    await candidate.getByRole('textbox', { name: 'Password' }).fill(password);
    await candidate.getByRole('button', { name: 'Accept' }).click();
    await candidate.getByRole('navigation', { name: 'Main' }).waitFor();
    await ask(
      candidate.context(),
      'mutation { changePreferences(input: { quiet: { from: 0, to: 0 } }) { __typename } }',
    );
  }

  /** An interview of thirty hours ago with one person: thanking them is overdue, and said at once. */
  async function interviewed(company: string, familyName: string): Promise<string> {
    const { viewer } = await ask(candidate.context(), '{ viewer { candidacies { id } } }');
    const end = Temporal.Now.zonedDateTimeISO('Europe/Berlin').subtract({ hours: 30 });
    const wall = (at: Temporal.ZonedDateTime) =>
      at.toPlainDateTime().toString({ smallestUnit: 'minute' });
    const { recordInterview } = await ask(
      candidate.context(),
      `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
        ... on Interview { followUps { id } } } }`,
      {
        input: {
          ...{ candidateId: viewer.candidacies[0].id, company, position: 'Product Designer' },
          interview: {
            start: wall(end.subtract({ hours: 1 })),
            end: wall(end),
            ...{ zone: 'Europe/Berlin', format: 'VIDEO', topics: ['the shared library'] },
            panel: [{ givenName: 'Anna', familyName, email: 'anna@northwind.example' }],
          },
        },
      },
    );
    return recordInterview.followUps[0].id;
  }

  test('an empty inbox says what comes, and leads to how', async () => {
    await begin();
    await go(candidate, 'Inbox');
    await candidate.getByText('Nobody has told you anything yet').waitFor();
    await candidate.getByRole('link', { name: 'Choose how you are told' }).waitFor();
    expect(await inboxOf(candidate).textContent()).toBe('Inbox');
    await audit(candidate);
  });

  test('what somebody is told appears in the open inbox, and is counted beside its name', async () => {
    await interviewed('Northwind Studio', 'Weber');
    await candidate.getByRole('link', { name: 'Thank Anna Weber unread' }).waitFor();
    await badge(candidate, '1 unread').waitFor();
    await candidate.getByText('1 unread, the newest first').waitFor();
    await interviewed('Lakeside Labs', 'Ortega');
    await badge(candidate, '2 unread').waitFor();
    await candidate.getByRole('link', { name: 'Thank Anna Ortega unread' }).waitFor();
    expect(await rows(candidate).count()).toBe(2);
    await audit(candidate);
  });

  test('with the keyboard one walks the rows, marks one read and takes that back', async () => {
    await candidate.keyboard.press('j');
    await candidate.keyboard.press('j');
    await candidate.keyboard.press('e');
    await candidate.getByText('1 marked read.').waitFor();
    await badge(candidate, '1 unread').waitFor();
    await candidate.getByRole('link', { name: 'Thank Anna Weber', exact: true }).waitFor();
    await candidate.getByRole('button', { name: 'Undo' }).click();
    await badge(candidate, '2 unread').waitFor();
    expect(await candidate.getByText('1 marked read.').count()).toBe(0);
  });

  test('all are marked read at once, also those that are filtered, and that is undone too', async () => {
    await candidate.getByText('Unread (2)').click();
    await candidate.getByRole('button', { name: 'Mark all read' }).click();
    await candidate.getByText('2 marked read.').waitFor();
    await candidate.getByText('Nothing is unread. What you are told').waitFor();
    await audit(candidate);
    await candidate.getByRole('button', { name: 'Undo' }).click();
    await badge(candidate, '2 unread').waitFor();
    await candidate.getByText('Thank Anna Ortega').waitFor();
    await candidate.getByRole('button', { name: 'Mark read: Thank Anna Ortega' }).click();
    await badge(candidate, '1 unread').waitFor();
    await candidate.getByText('Thank Anna Ortega').waitFor({ state: 'detached' });
    expect(await rows(candidate).count()).toBe(1);
  });

  test('Enter opens what it is about, which reads it', async () => {
    await candidate.getByText('All', { exact: true }).click();
    await candidate.getByRole('link', { name: 'Thank Anna Weber unread' }).focus();
    await candidate.keyboard.press('Enter');
    await candidate.waitForURL(/\/follow-up\/.*\/write/);
    await candidate.waitForFunction(
      () => !document.querySelector('nav')?.textContent?.includes('unread'),
    );
  });

  test('a coach hears of a request for a review, and it is dealt with by deciding it', async () => {
    const followUpId = await interviewed('Harbour Works', 'Lindt');
    await go(coach, 'Inbox');
    await ask(
      candidate.context(),
      `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`,
      { input: { followUpId, subject: 'Thank you', body: 'Dear Anna', expectedVersion: 0 } },
    );
    const { requestReview } = await ask(
      candidate.context(),
      `mutation($id: ID!) { requestReview(input: { followUpId: $id, expectedVersion: 1 }) {
        ... on Review { id } } }`,
      { id: followUpId },
    );
    const asked = 'Priya Nair asks you to read the message to Anna Lindt';
    const unread = coach.getByRole('link', { name: `${asked} unread` });
    await unread.waitFor();
    await audit(coach);
    await unread.click();
    await coach.waitForURL(`**/reviews/${requestReview.id}`);
    const { returnReview } = await ask(
      coach.context(),
      'mutation($id: ID!) { returnReview(input: { reviewId: $id, note: "More of you." }) { __typename } }',
      { id: requestReview.id },
    );
    expect(returnReview.__typename).toBe('Review');
    await go(candidate, 'Inbox');
    await candidate.getByText('To be changed first: the message to Anna Lindt').waitFor();
  });

  test('how one is told is chosen, saved at once and undone', async () => {
    await candidate.goto('/account');
    await candidate.getByRole('link', { name: 'When and how you are told' }).click();
    await candidate.getByText('You may be told things at any hour.').waitFor();
    await candidate.getByLabel('From').selectOption('22:00');
    await candidate.getByText('Nothing rings from 22:00 to 00:00.').waitFor();
    await candidate.getByText('Saved.').waitFor();
    await audit(candidate);
    await candidate.getByRole('button', { name: 'Undo' }).click();
    await candidate.getByText('You may be told things at any hour.').waitFor();
    expect(await candidate.getByText('Saved.').count()).toBe(0);
    const reminders = candidate.getByRole('switch', { name: 'Reminders by mail' });
    await reminders.focus();
    await candidate.keyboard.press('Space');
    await candidate.getByText('Saved.').waitFor();
    await candidate.getByLabel('Reminder mails a day, at most').selectOption('2 mails');
    await candidate.reload();
    await candidate.getByRole('heading', { name: 'Push' }).waitFor();
    expect(await reminders.isChecked()).toBe(false);
    expect(await candidate.getByLabel('Reminder mails a day, at most').inputValue()).toBe('2');
    expect(await candidate.getByRole('switch', { name: 'Morning digest by mail' }).count()).toBe(0);
  });

  test('a coach chooses the hour of the digest, and what is mailed beside it', async () => {
    await coach.goto('/reminders');
    const passed = coach.getByRole('switch', { name: 'Time passed by mail' });
    await passed.waitFor();
    expect(await passed.isChecked()).toBe(false);
    await coach.getByLabel('At', { exact: true }).selectOption('06:00');
    await coach.getByText('Saved.').waitFor();
    await audit(coach);
    const { viewer } = await ask(coach.context(), '{ viewer { preferences { digestHour } } }');
    expect(viewer.preferences.digestHour).toBe(6);
  });
});

import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.js';
import { audit } from './audit.js';
import { openMail } from './mail.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';
const there = 'Europe/Berlin';

const letter = (name: string) => `Dear ${name},

Thank you for taking the time to speak with me on the Product Designer role at Northwind Studio. I enjoyed hearing about the move to a shared component library, and how your team shares its work early.

Our talk made me even more interested in the position. My years of building interface libraries would help me to add to this work from the first week.

Please let me know if I can send you anything else. I look forward to hearing about the next steps.

Kind regards,
Priya Nair`;

describe.each(widths)('At $width px a message is sent later', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@later.example`;
  const open = stage(viewport);
  let coach: Page;
  let candidate: Page;
  let second: Page;
  let drafts: { id: string; recipient: { id: string } }[];
  beforeAll(async () => {
    [coach, candidate] = [
      await open({ timezoneId: there }),
      await open({ timezoneId: 'America/New_York' }),
    ];
    second = await candidate.context().newPage();
  });

  const write = (index: number) => `/follow-up/${drafts[index]?.id}/write`;
  const scheduled = (page: Page) => page.getByRole('region', { name: 'Scheduled' });
  const later = (page: Page) => page.getByRole('button', { name: 'Send later' });
  const when = (page: Page) => page.getByLabel(/^Day and time in/);
  /** At three in the morning where the recipient is. */
  const night = Temporal.Now.zonedDateTimeISO(there).add({ days: 1 }).with({ hour: 3, minute: 0 });
  const field = (at: Temporal.ZonedDateTime) =>
    at.toPlainDateTime().toString({ smallestUnit: 'minute' });

  /** Priya, in the care of Ines, with an interview of two people held two hours ago. */
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
    const { viewer } = await ask(candidate.context(), '{ viewer { candidacies { id } } }');
    const end = Temporal.Now.zonedDateTimeISO(there).subtract({ hours: 2 });
    const { recordInterview } = await ask(
      candidate.context(),
      `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
        ... on Interview { followUps { id recipient { id } } } } }`,
      {
        input: {
          candidateId: viewer.candidacies[0].id,
          ...{ company: 'Northwind Studio', position: 'Product Designer' },
          interview: {
            ...{ start: field(end.subtract({ hours: 1 })), end: field(end), zone: there },
            ...{ format: 'VIDEO', topics: ['the move to a shared component library'] },
            panel: [
              { givenName: 'Anna', familyName: 'Weber', email: 'anna.weber@later.example' },
              { givenName: 'Luis', familyName: 'Ortega', email: 'luis.ortega@later.example' },
            ],
          },
        },
      },
    );
    drafts = recordInterview.followUps;
  }

  test('a time is chosen on either clock, and what is to be said of it is shown first', async () => {
    await begin();
    await candidate.goto(write(0));
    await candidate.getByRole('textbox', { name: 'Message' }).fill(letter('Anna'));
    await candidate.getByText('Draft saved').waitFor();
    await second.goto(write(0));
    await later(second).waitFor();
    await candidate.bringToFront();
    await later(candidate).click();
    const choose = candidate.getByRole('menuitem', { name: 'Choose day and time' });
    await choose.waitFor();
    await audit(candidate);
    await choose.click();
    await when(candidate).fill('2026-01-05T09:00');
    await candidate.getByText('This has passed.').waitFor();
    expect(await candidate.getByRole('button', { name: 'Schedule' }).isDisabled()).toBe(true);
    await when(candidate).fill(field(night));
    await candidate.getByText(/In Berlin it is .+ 03:00\. Better: /).waitFor();
    await audit(candidate);
    await candidate.getByText('My time (New York)').click();
    const mine = await candidate.getByLabel('Day and time in New York').inputValue();
    expect(mine).toBe(field(night.withTimeZone('America/New_York')));
    await candidate.getByRole('button', { name: 'Schedule' }).click();
    await scheduled(candidate).getByText('03:00 in Berlin').waitFor();
    await scheduled(candidate).getByText('Scheduled by Priya Nair').waitFor();
    await audit(candidate);
  });

  test('another tab learns of it by itself, and so does the plan', async () => {
    await second.bringToFront();
    await scheduled(second).waitFor();
    await second.goto('/');
    const row = second.getByRole('listitem').filter({ hasText: 'Anna Weber' });
    await row.getByText('scheduled', { exact: true }).waitFor();
    await row.getByText(/leaves/).waitFor();
    await audit(second);
  });

  test('it is moved where it stands, and taken back with its time kept', async () => {
    await candidate.bringToFront();
    await scheduled(candidate).getByRole('button', { name: 'Change time' }).click();
    await candidate.getByRole('menuitem', { name: 'Choose day and time' }).click();
    expect(await when(candidate).inputValue()).toBe(field(night));
    await when(candidate).fill(field(night.with({ hour: 10 })));
    await candidate.getByRole('button', { name: 'Schedule' }).click();
    await scheduled(candidate).getByText('10:00 in Berlin').waitFor();
    await scheduled(candidate).getByRole('button', { name: 'Take back' }).click();
    await later(candidate).click();
    await candidate.getByRole('menuitem', { name: /^As before .+ 10:00 in Berlin/ }).click();
    await candidate.getByRole('button', { name: 'Schedule' }).click();
    await scheduled(candidate).waitFor();
  });

  test('the coach sees when it leaves and by whom, and may take it back', async () => {
    await coach.goto(write(0));
    await scheduled(coach).getByText('Scheduled by Priya Nair').waitFor();
    await audit(coach);
    await scheduled(coach).getByRole('button', { name: 'Take back' }).click();
    await later(coach).waitFor();
    await candidate.bringToFront();
    await later(candidate).waitFor();
  });

  test('what has come to stand against it is said above the text, and by mail', async () => {
    await later(candidate).click();
    await candidate.getByRole('menuitem', { name: /^As before/ }).click();
    await candidate.getByRole('button', { name: 'Schedule' }).click();
    await scheduled(candidate).waitFor();
    await ask(
      coach.context(),
      'mutation($id: ID!) { recordWish(input: { interviewerId: $id, wish: NO_CONTACT }) { __typename } }',
      { id: drafts[0]?.recipient.id },
    );
    const alert = candidate.getByRole('alert').filter({ hasText: 'It was not sent' });
    await alert.getByText('They asked not to be contacted.').waitFor();
    await audit(candidate);
    const mails = await openMail(second, address('priya'), 'was not sent');
    await mails.getByText('They asked not to be contacted.').first().waitFor();
  });

  test('what nothing stands against leaves at its time', async () => {
    await candidate.goto(write(1));
    await candidate.getByRole('textbox', { name: 'Message' }).fill(letter('Luis'));
    await candidate.getByText('Draft saved').waitFor();
    const { scheduleMessage } = await ask(
      candidate.context(),
      `mutation($input: ScheduleMessageInput!) { scheduleMessage(input: $input) {
        __typename ... on Problem { problem: message } } }`,
      {
        input: {
          ...{ followUpId: drafts[1]?.id, expectedVersion: 1 },
          at: Temporal.Now.instant().add({ seconds: 4 }).toString(),
        },
      },
    );
    expect(scheduleMessage).toEqual({ __typename: 'FollowUp' });
    await scheduled(candidate).waitFor();
    await candidate.getByText(/^Sent /).waitFor();
    await openMail(second, 'luis.ortega@later.example', 'interview');
  });
});

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.js';
import { audit } from './audit.js';
import { go } from './go.js';
import { openMail } from './mail.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

describe.each(widths)('At $width px a team looks after its people', (viewport) => {
  const address = (who: string) => `${who}.${viewport.width}@people.example`;
  const open = stage(viewport);
  let owner: Page;
  let coach: Page;
  beforeAll(async () => {
    [owner, coach] = [await open(), await open()];
  });

  const teamId = async () => {
    const { viewer } = await ask(owner.context(), '{ viewer { memberships { team { id } } } }');
    return viewer.memberships[0].team.id;
  };

  test('a candidate is added without an invitation, and is seen not to have joined', async () => {
    await openAccount(owner, { name: 'Ines Albrecht', email: address('ines'), password });
    await owner.getByLabel('Name of the team').fill('Eastgate Coaching');
    await owner.getByRole('button', { name: 'Create team' }).click();
    await owner.getByText('Nobody is in this team yet').waitFor();
    await owner.getByRole('button', { name: 'Add without inviting' }).click();
    await owner.getByLabel('Given name').fill('Priya');
    await owner.getByLabel('Family name').fill('Nair');
    await owner.getByLabel('E-mail').fill(address('priya'));
    await audit(owner);
    await owner.getByRole('button', { name: 'Add candidate' }).click();
    await owner.getByText('Nothing open. Not joined yet.').waitFor();
    expect(await owner.getByRole('list', { name: 'Pending invitations' }).count()).toBe(0);
    await audit(owner);
  });

  test('the invitation goes out later, and can be taken back in the same place', async () => {
    await owner.getByRole('link', { name: 'Priya Nair' }).click();
    const invite = owner.getByRole('button', { name: 'Invite Priya Nair' });
    await invite.click();
    await owner.getByText(`Invitation mailed to ${address('priya')}.`).waitFor();
    await audit(owner);
    await owner.getByRole('button', { name: 'Revoke for Priya Nair' }).click();
    await invite.waitFor();
    await go(owner, 'People');
    await owner.getByRole('heading', { name: 'People' }).waitFor();
    await invite.click();
    await owner.getByText('Invitation mailed to').waitFor();
    await audit(owner);
    await openMail(coach, address('priya'), 'invites you');
    await go(owner, 'Caseload');
    await owner.getByRole('list', { name: 'Pending invitations' }).getByText('Priya').waitFor();
  });

  test('what a phone has no room for is behind “More”, and a desk has room for all', async () => {
    const rail = owner.getByRole('navigation', { name: 'Main' });
    const more = rail.getByRole('button', { name: 'More' });
    if (viewport.width >= 768) {
      await rail.getByRole('link', { name: 'People' }).waitFor();
      expect(await more.count()).toBe(0);
      return;
    }
    expect(await rail.getByRole('link').allInnerTexts()).toEqual([
      ...['Caseload', 'Inbox', 'Reviews', 'Templates'],
    ]);
    await more.press('Enter');
    await owner.getByRole('menuitem', { name: 'Ines Albrecht' }).waitFor();
    await audit(owner);
    await owner.getByRole('menuitem', { name: 'Ines Albrecht' }).press('Enter');
    await owner.getByRole('heading', { name: 'Account' }).waitFor();
    await audit(owner);
  });

  test('a role is changed, and the ownership transferred once it is clear what that means', async () => {
    await go(owner, 'People');
    expect(await owner.getByRole('button', { name: 'Transfer ownership' }).count()).toBe(0);
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
    await coach.getByRole('navigation', { name: 'Main' }).waitFor();
    await owner.reload();
    const role = owner.getByLabel('Role of Tom Vance');
    await role.selectOption('Head coach');
    await expect.poll(() => role.inputValue()).toBe('HEAD_COACH');
    await owner.getByRole('button', { name: 'Remove Tom Vance' }).click();
    await owner.getByText('sees nothing of this team from this moment on').waitFor();
    await audit(owner);
    await owner.keyboard.press('Escape');
    await owner.getByRole('button', { name: 'Transfer ownership' }).click();
    await owner.getByText('You cannot take this back yourself; Tom Vance can.').waitFor();
    await audit(owner);
    await owner.getByRole('button', { name: 'Transfer', exact: true }).click();
    await role.waitFor({ state: 'detached' });
    expect(await owner.getByRole('button', { name: 'Transfer ownership' }).count()).toBe(0);
    expect(await owner.getByRole('button', { name: 'Remove Tom Vance' }).count()).toBe(0);
    await go(coach, 'People');
    await coach.getByLabel('Role of Ines Albrecht').waitFor();
    await audit(coach);
  });

  test('who coached before, and who ended it, can be looked at, page by page', async () => {
    await owner.getByRole('button', { name: 'End with Ines Albrecht' }).click();
    const candidate = owner.getByRole('link', { name: 'Priya Nair' });
    await owner
      .getByRole('button', { name: 'End with Ines Albrecht' })
      .waitFor({ state: 'detached' });
    await candidate.click();
    await owner.getByText('Earlier coaches').click();
    const earlier = owner.getByRole('list', { name: 'Earlier coaches' });
    await earlier.getByText('ended by Ines Albrecht').waitFor();
    await audit(owner);
    const candidateId = owner.url().split('/').at(-1);
    const { viewer } = await ask(owner.context(), '{ viewer { id } }');
    for (let times = 0; times < 50; times++) {
      const { proposeCoach } = await ask(
        owner.context(),
        `mutation($input: ProposeCoachInput!) { proposeCoach(input: $input) { ... on Coaching { id } } }`,
        { input: { candidateId, userId: viewer.id } },
      );
      await ask(owner.context(), 'mutation($id: ID!) { endCoaching(id: $id) { __typename } }', {
        id: proposeCoach.id,
      });
    }
    await owner.reload();
    await owner.getByText('Earlier coaches').click();
    await earlier.getByRole('listitem').nth(49).waitFor();
    expect(await earlier.getByRole('listitem').count()).toBe(50);
    await owner.getByRole('button', { name: 'Show more earlier coaches' }).click();
    await earlier.getByRole('listitem').nth(50).waitFor();
  });

  test('a team of more than a page is shown to its end', async () => {
    const team = await teamId();
    for (let number = 1; number <= 100; number++)
      await ask(
        owner.context(),
        'mutation($input: AddCandidateInput!) { addCandidate(input: $input) { __typename } }',
        {
          input: {
            teamId: team,
            givenName: 'Sam',
            familyName: `Number ${number}`,
            email: address(`sam${number}`),
          },
        },
      );
    await go(owner, 'People');
    await owner.reload();
    const listed = owner.getByRole('button', { name: /^Propose a coach for/ });
    await listed.nth(49).waitFor();
    expect(await listed.count()).toBe(50);
    const more = owner.getByRole('button', { name: 'Show more candidates' });
    await more.click();
    await listed.nth(99).waitFor();
    expect(await listed.count()).toBe(100);
    await more.click();
    await listed.nth(100).waitFor();
    await more.waitFor({ state: 'detached' });
    await go(owner, 'Caseload');
    await owner.reload();
    const rows = owner.getByRole('list', { name: 'Candidates' }).getByRole('listitem');
    await rows.nth(99).waitFor();
    expect(await rows.count()).toBe(100);
    await owner.getByRole('button', { name: 'Show more candidates' }).click();
    await rows.nth(100).waitFor();
  });
});

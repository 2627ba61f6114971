import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { audit } from './audit.js';
import { openBrowser } from './browser.js';
import { openAccount } from './openAccount.js';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const refused: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({
    baseURL: inject('baseUrl'),
    timezoneId: 'Europe/Berlin',
  });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
});
afterAll(() => browser.close());

async function ask(query: string, input: object) {
  const answer = await context.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true', origin: inject('baseUrl') },
    data: { query, variables: { input } },
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

/** The follow-up of an interview that a coach recorded for a candidate of hers. */
async function thankYou(): Promise<string> {
  const email = 'ida@deep.example';
  await openAccount(page, { name: 'Ida Holm', email, password: 'correct horse battery' });
  const { createTeam } = await ask(
    'mutation($input: CreateTeamInput!) { createTeam(input: $input) { ... on Team { id } } }',
    { name: 'Holm Careers', zone: 'Europe/Berlin' },
  );
  const { inviteCandidate } = await ask(
    `mutation($input: InviteCandidateInput!) { inviteCandidate(input: $input) {
      ... on Invitation { candidate { id } } } }`,
    { teamId: createTeam.id, givenName: 'Ola', familyName: 'Lund', email: 'ola@deep.example' },
  );
  const end = Temporal.Now.plainDateTimeISO('Europe/Berlin').subtract({ hours: 2 });
  const wall = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' });
  const { recordInterview } = await ask(
    `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) {
      ... on Interview { followUps { id kind } } } }`,
    {
      candidateId: inviteCandidate.candidate.id,
      company: 'Vesper Glass',
      position: 'Buyer',
      interview: {
        start: wall(end.subtract({ hours: 1 })),
        end: wall(end),
        zone: 'Europe/Berlin',
        panel: [{ givenName: 'Rosa', familyName: 'Brandt', email: 'rosa@vesper.example' }],
      },
    },
  );
  return recordInterview.followUps.find(({ kind }: { kind: string }) => kind === 'THANK_YOU').id;
}

test('the deep check is loaded when asked for, and finds what the live checks do not', async () => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`/follow-up/${await thankYou()}/write`);
  const body = page.getByRole('textbox', { name: 'Message' });
  await body.getByText('Rosa').first().waitFor();
  await body.press('Control+a');
  await page.keyboard.insertText('Dear Rosa,\n\nI am good in reading plans.\n\nBest regards,\nOla');
  await page.getByText('Draft saved').waitFor();
  const checks = page.getByRole('complementary', { name: 'Checks' });
  expect(await checks.getByRole('button', { name: 'Change to “at”' }).count()).toBe(0);
  expect(loaded.filter((url) => url.endsWith('.wasm'))).toEqual([]);

  const deep = checks.getByRole('button', { name: 'Deep check' });
  await context.route('**/*.wasm', (route) => route.abort());
  await deep.click();
  await checks.getByText('It could not be loaded.').waitFor();
  await context.unroute('**/*.wasm');
  await deep.click();
  await deep.click();
  await checks.getByText('Read once more').waitFor();
  await page.locator('.cm-lintRange-warning', { hasText: /^in$/ }).waitFor();
  await audit(page);
  await checks.getByRole('button', { name: 'Change to “at”' }).click();
  await body.getByText('I am good at reading plans.').waitFor();
  await expect.poll(() => checks.getByRole('button', { name: 'Change to “at”' }).count()).toBe(0);
  expect(loaded.filter((url) => url.endsWith('.wasm'))).not.toEqual([]);
  expect(refused).toEqual([]);
});

test('a spelling that is chosen is the one the text is held to', async () => {
  const body = page.getByRole('textbox', { name: 'Message' });
  await body.press('Control+Home');
  await body.press('ArrowDown');
  await body.press('ArrowDown');
  await page.keyboard.insertText('What a lovely colour. ');
  await page.locator('.cm-lintRange-warning', { hasText: 'colour' }).waitFor();
  await page.getByLabel('Spelling').selectOption('British');
  await expect
    .poll(() => page.locator('.cm-lintRange-warning', { hasText: 'colour' }).count())
    .toBe(0);
  await page.reload();
  expect(await page.getByLabel('Spelling').inputValue()).toBe('EN_GB');
});

test('a word that a coach knows is right for the team from then on', async () => {
  const body = page.getByRole('textbox', { name: 'Message' });
  await body.press('Control+Home');
  await body.press('ArrowDown');
  await body.press('ArrowDown');
  await page.keyboard.insertText('I liked the frobnicator a lot. ');
  const marked = page.locator('.cm-lintRange-warning', { hasText: 'frobnicator' });
  await marked.waitFor();
  await page.getByRole('button', { name: 'It is right in this team' }).click();
  await expect.poll(() => marked.count()).toBe(0);
  await body.getByText('frobnicator').waitFor();
  await audit(page);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, joinedCandidate } from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { createTemplate, saveTemplate, soundTemplate } from '../../../test/templates.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  jamie = await joinedCandidate(app, coach);
});
afterAll(() => app.stop());

const { subject, body } = soundTemplate;
const create = (change: object = {}) => createTemplate(coach.client, coach.teamId, change);
const list = async (args: string, client = coach.client) =>
  (
    await client.get(
      `query($id: ID!) { team(id: $id) { templates(${args}) {
        edges { node { id name version } } pageInfo { hasNextPage endCursor } } } }`,
      { id: coach.teamId },
    )
  ).team.templates;
const names = ({ edges }: { edges: { node: { name: string } }[] }) =>
  edges.map(({ node }) => node.name);

test('a sound template is made with its first version and may be used', async () => {
  expect(await create()).toMatchObject({
    ...{ __typename: 'Template', name: 'Our house thank-you', version: 1, archivedAt: null },
    ...{ subject, body, tone: null },
    check: { usable: true, findings: [] },
  });
});

test('one with errors is kept with what speaks against it, and says where', async () => {
  const faulty = 'Dear {{interviewer.phone}}, [Name], thanks for {{topic}}';
  const { check, version } = await create({ name: 'Not yet', body: faulty });
  expect(version).toBe(1);
  expect(check).toEqual({
    usable: false,
    findings: [
      {
        ...{ rule: 'unknown-slot', severity: 'ERROR', field: 'body', start: 5, end: 26 },
        ...{ slot: 'interviewer.phone', message: 'There is no slot {{interviewer.phone}}.' },
      },
      expect.objectContaining({ rule: 'may-be-unknown', severity: 'WARNING', slot: 'topic' }),
      expect.objectContaining({ rule: 'open-slot', severity: 'ERROR', slot: null, start: 28 }),
    ],
  });
  const bare = await create({ name: 'Bare', body: 'Dear {{interviewer.givenName}}' });
  expect(bare.check.findings).toContainEqual(
    expect.objectContaining({ rule: 'gratitude', severity: 'ERROR', start: null, end: null }),
  );
});

test('spelling is that of its language, with the words of the team', async () => {
  const coloured = {
    body: body.replace('Kind regards', 'I like the colour.\n\nKind regards'),
  };
  const spelt = ({ check }: Awaited<ReturnType<typeof create>>) =>
    check.findings.filter(({ rule }: { rule: string }) => rule === 'spelling').length;
  expect(spelt(await create({ ...coloured, language: 'EN_US' }))).toBe(1);
  expect(spelt(await create({ ...coloured, language: 'EN_GB' }))).toBe(0);
  const odd = { body: body.replace('ideas', 'clentrings') };
  expect(spelt(await create(odd))).toBe(1);
  await coach.client.get(
    `mutation($input: ChangeVocabularyInput!) { changeVocabulary(input: $input) { __typename } }`,
    { input: { teamId: coach.teamId, add: ['clentrings'] } },
  );
  expect(spelt(await create(odd))).toBe(0);
});

test.each([
  ['no name', 'name', { name: ' ' }],
  ['an over-long name', 'name', { name: 'n'.repeat(101) }],
  ['a subject of two lines', 'subject', { subject: 'Thanks\r\nBcc: everybody@example.com' }],
  ['an over-long subject', 'subject', { subject: 's'.repeat(301) }],
  ['an over-long body', 'body', { body: 'b'.repeat(12_001) }],
  ['a NUL', 'body', { body: 'Dear\0' }],
  ['half a character', 'body', { body: 'Dear [\ud83d]' }],
])('%s is refused with its field, value and what is allowed', async (_, field, change) => {
  const before = names(await list('first: 100'));
  expect(await create(change)).toEqual({
    __typename: 'InvalidInput',
    fields: [
      {
        field,
        message: expect.any(String),
        value: expect.any(String),
        allowed: expect.any(String),
      },
    ],
  });
  const { id: templateId } = await create({ name: 'For saving' });
  const save = { templateId, expectedVersion: 1, name: 'For saving', subject, body, ...change };
  expect(await saveTemplate(coach.client, save)).toMatchObject({ __typename: 'InvalidInput' });
  expect(names(await list('first: 100'))).toEqual([...before, 'For saving']);
});

test('a text as long as is allowed is kept, and found wanting', async () => {
  const { check } = await create({ name: 'Long', body: 'b'.repeat(12_000) });
  expect(check.usable).toBe(false);
});

test('each saving of another text is a version, with its check and who saved it', async () => {
  const { id: templateId } = await create({ name: 'Growing' });
  const second = body.replace('Thank you very much', 'Many thanks');
  const saved = await saveTemplate(coach.client, {
    ...{ templateId, expectedVersion: 1, subject, body: second },
    ...{ name: 'Grown', tone: 'WARM' },
  });
  expect(saved).toMatchObject({ version: 2, name: 'Grown', tone: 'WARM', body: second });
  const same = { templateId, expectedVersion: 1, subject, body: second };
  expect(await saveTemplate(coach.client, same)).toMatchObject({ version: 2, name: 'Grown' });
  await saveTemplate(coach.client, {
    templateId,
    expectedVersion: 2,
    subject,
    body: 'Dear [Name]',
  });
  const page = async (first: number, after: string | null = null) =>
    (
      await coach.client.get(
        `query($id: ID!, $first: Int!, $after: String) { template(id: $id) {
          versions(first: $first, after: $after) { edges { node {
            number body writtenBy writtenAt check { usable } } } pageInfo { hasNextPage endCursor } } } }`,
        { id: templateId, first, after },
      )
    ).template.versions;
  const { edges, pageInfo } = await page(2);
  expect(edges.map(({ node }: { node: object }) => node)).toMatchObject([
    { number: 3, body: 'Dear [Name]', check: { usable: false } },
    { number: 2, body: second, check: { usable: true }, writtenBy: 'Maya Lindqvist' },
  ]);
  const rest = await page(2, pageInfo.endCursor);
  expect(rest.edges).toMatchObject([{ node: { number: 1, body } }]);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

test('of two savings of one version one wins; the other gets the text that stands', async () => {
  const { id: templateId } = await create({ name: 'Contended' });
  const answers = await Promise.all(
    ['One.', 'Two.'].map((text) =>
      saveTemplate(coach.client, { templateId, expectedVersion: 1, subject, body: body + text }),
    ),
  );
  const won = answers.find(({ __typename }) => __typename === 'Template');
  expect(answers.find((answer) => answer !== won)).toEqual({
    __typename: 'TemplateConflict',
    message: 'Someone else saved version 2 in the meantime.',
    current: { version: 2, body: won.body },
  });
});

test('an archived template is listed only when asked for, until it is restored', async () => {
  const { id } = await create({ name: 'Put away', kind: 'OFFER_REPLY' });
  const turn = async (name: string) =>
    (
      await coach.client.get(
        `mutation($id: ID!) { result: ${name}(id: $id) { ... on Template { archivedAt } } }`,
        { id },
      )
    ).result.archivedAt;
  const since = await turn('archiveTemplate');
  expect(since).toEqual(expect.any(String));
  expect(await turn('archiveTemplate')).toBe(since);
  expect(names(await list('kind: OFFER_REPLY'))).toEqual([]);
  expect(names(await list('kind: OFFER_REPLY, archived: true'))).toEqual(['Put away']);
  expect(await turn('restoreTemplate')).toBeNull();
  expect(names(await list('kind: OFFER_REPLY'))).toEqual(['Put away']);
});

test('a list comes by pages, and by kind', async () => {
  for (const name of ['First', 'Second', 'Third']) await create({ name, kind: 'KEEP_IN_TOUCH' });
  const page = await list('kind: KEEP_IN_TOUCH, first: 2');
  expect(names(page)).toEqual(['First', 'Second']);
  const rest = await list(`kind: KEEP_IN_TOUCH, first: 2, after: "${page.pageInfo.endCursor}"`);
  expect(names(rest)).toEqual(['Third']);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

test('coaches read, candidates do not, and only owner and head coach change', async () => {
  const { id } = await create({ name: 'Guarded' });
  const read = async ({ client }: { client: typeof coach.client }) =>
    (await client.get('query($id: ID!) { template(id: $id) { name } }', { id })).template;
  const save = ({ client }: { client: typeof coach.client }, text: string) =>
    saveTemplate(client, { templateId: id, expectedVersion: 1, subject, body: text });
  expect(await read(jamie)).toBeNull();
  expect(names(await list('first: 100', jamie.client))).toEqual([]);
  expect(await save(jamie, 'Mine now')).toEqual({
    __typename: 'NotFound',
    message: 'There is no such template here.',
  });
  const { viewer } = await coach.client.get('{ viewer { id } }');
  const become = (role: string) =>
    asOwner(app.databaseUrl, 'update membership set role = $2 where user_id = $1', [
      viewer.id,
      role,
    ]);
  await become('coach');
  expect(await read(coach)).toEqual({ name: 'Guarded' });
  const said = 'Templates are for the owner and head coaches to change.';
  expect(await save(coach, 'Mine')).toEqual({ __typename: 'NotFound', message: said });
  expect(await create()).toEqual({ __typename: 'NotFound', message: said });
  await become('head_coach');
  expect(await save(coach, 'Dear all')).toMatchObject({ version: 2 });
  await become('owner');
});

test('a text can be checked, and a pasted one read, without saving anything', async () => {
  const before = names(await list('first: 100'));
  const check = async (text: object) =>
    (
      await jamie.client.get(
        `query($subject: String!, $body: String!) {
          checkTemplate(kind: THANK_YOU, subject: $subject, body: $body) { __typename
            ... on TemplateCheck { usable findings { rule } } ... on InvalidInput { fields { field } } } }`,
        { subject, body, ...text },
      )
    ).checkTemplate;
  expect(await check({})).toEqual({ __typename: 'TemplateCheck', usable: true, findings: [] });
  expect(await check({ body: '{{#late}}' })).toMatchObject({
    usable: false,
    findings: [{ rule: 'unclosed-section' }],
  });
  expect(await check({ body: 'b'.repeat(12_001) })).toMatchObject({ fields: [{ field: 'body' }] });
  const paste = async (text: string) =>
    (
      await jamie.client.get(
        `query($text: String!) { importTemplate(kind: THANK_YOU, text: $text) { __typename
          ... on ImportedTemplate { subject body mapped { bracket slot } asked { bracket field start end } }
          ... on InvalidInput { fields { field } } } }`,
        { text },
      )
    ).importTemplate;
  expect(
    await paste("Subject: The [Job Title] role\r\n\r\nDear [Interviewer's Name],\r\n[a joke]"),
  ).toEqual({
    __typename: 'ImportedTemplate',
    subject: 'The {{position}} role',
    body: 'Dear {{interviewer.givenName}},\n[a joke]',
    mapped: [
      { bracket: '[Job Title]', slot: 'position' },
      { bracket: "[Interviewer's Name]", slot: 'interviewer.givenName' },
    ],
    asked: [{ bracket: '[a joke]', field: 'body', start: 32, end: 40 }],
  });
  expect(await paste('p'.repeat(12_301))).toMatchObject({ fields: [{ field: 'text' }] });
  expect(names(await list('first: 100'))).toEqual(before);
});

test('the built-in texts of a kind can be read', async () => {
  const { builtInTemplates } = await app
    .client()
    .get('{ builtInTemplates(kind: SECOND_CHECK) { id kind name tone subject body } }');
  expect(builtInTemplates.length).toBeGreaterThanOrEqual(3);
  expect(builtInTemplates[0]).toMatchObject({ kind: 'SECOND_CHECK', name: expect.any(String) });
});

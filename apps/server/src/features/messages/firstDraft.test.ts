import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  anna,
  coachWithTeam,
  interviewHeld,
  joinedCandidate,
  luis,
  record,
} from '../../../test/people.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { createTemplate, soundTemplate } from '../../../test/templates.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  jamie = await joinedCandidate(app, coach);
});
afterAll(() => app.stop());
beforeEach(() => asOwner(app.databaseUrl, 'delete from template'));

const greta = { givenName: 'Greta', familyName: 'Holm', email: 'greta.holm@northwind.example' };
const { body } = soundTemplate;
const create = (change: object = {}) => createTemplate(coach.client, coach.teamId, change);

/** The thank-yous of an interview just held with three people, in the order of the panel. */
async function panelOfThree() {
  const held = interviewHeld(2, app.app.clock());
  const { followUps } = await record(jamie.client, jamie.candidateId, {
    ...held,
    panel: [anna, luis, greta],
  });
  return ['Anna', 'Luis', 'Greta'].map((name) =>
    followUps.find(
      (one: { kind: string; recipient: { name: string } }) =>
        one.kind === 'THANK_YOU' && one.recipient.name.startsWith(name),
    ),
  ) as { id: string }[];
}
type Client = typeof coach.client;
const draft = async ({ id }: { id: string }, templateId?: string, client: Client = jamie.client) =>
  (
    await client.get(
      `query($id: ID!, $templateId: ID) { followUp(id: $id) { draft(templateId: $templateId) {
        __typename ... on FirstDraft { templateId templateName subject body }
        ... on InvalidInput { fields { field message value allowed } }
        ... on NotFound { message } } } }`,
      { id, templateId },
    )
  ).followUp.draft;
const message = async ({ id }: { id: string }) =>
  (
    await jamie.client.get(
      'query($id: ID!) { followUp(id: $id) { message { version subject body } } }',
      {
        id,
      },
    )
  ).followUp.message;
const save = ({ id: followUpId }: { id: string }, text: string) =>
  jamie.client.get(
    'mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }',
    { input: { followUpId, subject: 'Thank you', body: text, expectedVersion: 0 } },
  );

test('what is offered are the sound templates of the team, then those that came with the product', async () => {
  const [first = { id: '' }] = await panelOfThree();
  const { id } = await create({ tone: 'WARM' });
  await create({ name: 'Faulty', body: 'Dear [Name]' });
  await create({ name: 'Of another kind', kind: 'MATERIALS' });
  const { id: archived } = await create({ name: 'Archived' });
  await coach.client.get('mutation($id: ID!) { archiveTemplate(id: $id) { __typename } }', {
    id: archived,
  });
  const { followUp } = await coach.client.get(
    'query($id: ID!) { followUp(id: $id) { offeredTemplates { id name tone language builtIn } } }',
    { id: first.id },
  );
  const [own, ...others] = followUp.offeredTemplates;
  expect(own).toEqual({
    ...{ id, name: soundTemplate.name, tone: 'WARM', language: 'EN_US', builtIn: false },
  });
  expect(others.length).toBeGreaterThanOrEqual(5);
  for (const one of others) expect(one).toMatchObject({ builtIn: true, language: null });
});

test('a draft begins with the template that is asked for, and nothing is saved', async () => {
  const [first = { id: '' }] = await panelOfThree();
  const { id } = await create();
  expect(await draft(first, 'thank-you-brief')).toMatchObject({
    templateId: 'thank-you-brief',
    body: expect.stringContaining('Dear Anna,'),
  });
  const own = await draft(first, id);
  expect(own).toMatchObject({
    ...{ templateId: id, templateName: soundTemplate.name },
    subject: 'Thank you for the Product Designer interview',
  });
  expect(own.body).toContain('a good deal about the move to a shared component library');
  expect(await message(first)).toMatchObject({ version: 0 });
});

test('dates are written as in the language of the template', async () => {
  const [first = { id: '' }] = await panelOfThree();
  const dated = { body: body.replace('{{interview.when}}', 'on {{interview.date}}') };
  const { id: american } = await create(dated);
  const { id: british } = await create({ ...dated, language: 'EN_GB' });
  expect((await draft(first, american)).body).toMatch(/seeing me on \p{L}+ \d/u);
  expect((await draft(first, british)).body).toMatch(/seeing me on \d+ \p{L}/u);
});

test('a slot without a value is told with slot and case', async () => {
  const [first = { id: '' }] = await panelOfThree();
  const { id, check } = await create({
    name: 'Teaches',
    body: body.replace('for it.', 'for it. I learned {{learned}}.'),
  });
  expect(check.usable).toBe(true);
  expect(await draft(first, id)).toEqual({
    __typename: 'InvalidInput',
    fields: [
      {
        field: 'templateId',
        message:
          '{{learned}} in template “Teaches” has no value in the message to Anna Weber about Product Designer at Northwind Studio.',
        value: 'Teaches',
        allowed: 'a template whose slots all have a value here',
      },
    ],
  });
  expect(await draft(first)).toMatchObject({
    templateName: expect.not.stringContaining('Teaches'),
  });
});

test('a template that does not serve is refused, saying what would', async () => {
  const [first = { id: '' }] = await panelOfThree();
  const refused = async (templateId: string, allowed: string) =>
    expect(await draft(first, templateId, coach.client)).toMatchObject({
      fields: [{ field: 'templateId', value: expect.any(String), allowed }],
    });
  await refused((await create({ body: 'Dear [Name]' })).id, 'a template whose check is usable');
  await refused((await create({ kind: 'MATERIALS' })).id, 'a template for thank_you');
  await refused('second-check-brief', 'a template for thank_you');
  const { id } = await create();
  await coach.client.get('mutation($id: ID!) { archiveTemplate(id: $id) { __typename } }', { id });
  await refused(id, 'a template that is offered');
});

test('a template of another team is as one that does not exist', async () => {
  const [first = { id: '' }] = await panelOfThree();
  const others = await coachWithTeam(app);
  const { id } = await createTemplate(others.client, others.teamId);
  const { viewer } = await coach.client.get('{ viewer { id } }');
  await asOwner(
    app.databaseUrl,
    `insert into membership (team_id, user_id, role) values ($1, $2, 'coach')`,
    [others.teamId, viewer.id],
  );
  const nowhere = { __typename: 'NotFound', message: 'There is no such template here.' };
  for (const unknown of [id, '01900000-0000-7000-8000-000000000000', 'thank-you-nobody'])
    for (const { client } of [jamie, coach])
      expect(await draft(first, unknown, client)).toEqual(nowhere);
});

test("the team's own text comes first, and each on the panel gets another", async () => {
  const panel = await panelOfThree();
  await create();
  await create({ name: 'Nearly the same', body: body.replace('Kind', 'Best') });
  const names = [];
  for (const followUp of panel) names.push((await draft(followUp)).templateName);
  expect(names[0]).toBe(soundTemplate.name);
  expect(names).not.toContain('Nearly the same');
  expect(new Set(names).size).toBe(3);
  for (const followUp of panel) await save(followUp, (await draft(followUp)).body);
  for (const { id } of panel) {
    const { followUp } = await jamie.client.get(
      'query($id: ID!) { followUp(id: $id) { message { findings { rule } } } }',
      { id },
    );
    const rules = followUp.message.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('near-duplicate');
  }
});

test('a text that somebody on the panel has already is not chosen again', async () => {
  const [, second = { id: '' }, third = { id: '' }] = await panelOfThree();
  await create();
  await save(third, (await draft(third, (await create()).id)).body);
  expect((await draft(second)).templateName).not.toBe(soundTemplate.name);
  expect((await message(second)).body).toBe((await draft(second)).body);
});

test('a text in the other variety of English is not chosen, but can be asked for', async () => {
  const [first = { id: '' }] = await panelOfThree();
  const { id } = await create({ language: 'EN_GB' });
  expect((await draft(first)).templateId).not.toBe(id);
  expect((await draft(first, id)).templateId).toBe(id);
  await jamie.client.get(
    'mutation($input: SetLanguageInput!) { setLanguage(input: $input) { __typename } }',
    { input: { candidateId: jamie.candidateId, language: 'EN_GB' } },
  );
  expect((await draft(first)).templateId).toBe(id);
});

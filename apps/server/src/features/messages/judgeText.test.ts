import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let coach: Awaited<ReturnType<typeof coachWithTeam>>;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  coach = await coachWithTeam(app);
  jamie = await joinedCandidate(app, coach);
});
afterAll(() => app.stop());

interface Judged {
  version: number;
  findings: { rule: string; actual: string | null; message: string }[];
  notJudged: string[];
  checkedAgainst: Record<string, unknown>;
}
const judged = `message { version findings { rule actual message } notJudged
  checkedAgainst { language nextStepsKnown openQuestions promisedMaterials attachments vocabulary
    topics company position recipient { givenName } panel { givenName } candidate { givenName }
    interview { start end zone } } }`;

/** The follow-ups of an interview held two hours ago, with these notes. */
async function planned(notes: object = {}): Promise<{ id: string; kind: string }[]> {
  const held = { ...interviewHeld(2, app.app.clock()), ...notes };
  return (await record(jamie.client, jamie.candidateId, held)).followUps;
}
const thankYou = async (notes?: object) =>
  (await planned(notes)).find(({ kind }) => kind === 'THANK_YOU')?.id as string;

async function judge(followUpId: string): Promise<Judged> {
  const query = `query($id: ID!) { followUp(id: $id) { ${judged} } }`;
  return (await jamie.client.get(query, { id: followUpId })).followUp.message;
}
async function save(followUpId: string, body: string): Promise<Judged> {
  const { version: expectedVersion } = await judge(followUpId);
  const { saveDraft } = await jamie.client.get(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) {
      ... on FollowUp { ${judged} } } }`,
    { input: { followUpId, subject: 'Thank you for the interview', body, expectedVersion } },
  );
  return saveDraft.message;
}
const misspelt = ({ findings }: Judged) =>
  findings.flatMap(({ rule, actual }) => (rule === 'spelling' ? [actual] : []));
const rules = ({ findings }: Judged) => findings.map(({ rule }) => rule);

test('a misspelt word of a saved draft is found, and the names of the case are none', async () => {
  const message = await save(
    await thankYou({ topics: ['the zorbist at lumetra'] }),
    'Dear Anna,\n\nI recieved what weber and luis and the zorbist sent from northwind.\n\nJamie',
  );
  expect(misspelt(message)).toEqual(['recieved']);
  expect(message.notJudged).not.toContain('spelling');
});

test('the words a coach puts down for the team are spelt right in it', async () => {
  const id = await thankYou();
  const body = 'Dear Anna,\n\nI liked your frobnicator.\n\nJamie';
  expect(misspelt(await save(id, body))).toEqual(['frobnicator']);
  const change = async (
    client: typeof coach.client,
    words: { add?: string[]; remove?: string[] },
  ) =>
    (
      await client.get(
        `mutation($input: ChangeVocabularyInput!) { changeVocabulary(input: $input) { __typename
          ... on Team { vocabulary } ... on InvalidInput { fields { field } } } }`,
        { input: { teamId: coach.teamId, ...words } },
      )
    ).changeVocabulary;
  const add = ['Frobnicator'];
  const stranger = await coachWithTeam(app);
  for (const { client } of [jamie, stranger])
    expect((await change(client, { add })).__typename).toBe('NotFound');
  for (const [words, field] of [
    [['one', ' '], 'add.1'],
    [Array.from({ length: 501 }, (_, index) => `word ${index}`), 'add'],
  ] as const)
    expect((await change(coach.client, { add: [...words] })).fields).toEqual([{ field }]);
  expect(misspelt(await judge(id))).toEqual(['frobnicator']);

  await Promise.all([change(coach.client, { add }), change(coach.client, { add: ['Lumetra'] })]);
  const after = await judge(id);
  expect(misspelt(after)).toEqual([]);
  expect(after.checkedAgainst.vocabulary).toEqual(
    expect.arrayContaining(['Frobnicator', 'Lumetra']),
  );
  expect((await change(coach.client, { add, remove: ['Lumetra'] })).vocabulary).toEqual(add);
  await change(coach.client, { remove: add });
  expect(misspelt(await judge(id))).toEqual(['frobnicator']);
});

test('a draft is held to the spelling of the place it goes to, or to what the candidate chose', async () => {
  const body = 'Dear Anna,\n\nI liked the colour and the color.\n\nJamie';
  const inBerlin = await save(await thankYou(), body);
  expect([inBerlin.checkedAgainst.language, misspelt(inBerlin)]).toEqual(['EN_US', ['colour']]);
  const london = await thankYou({ zone: 'Europe/London' });
  expect(misspelt(await save(london, body))).toEqual(['color']);
  const choose = (client: typeof coach.client, language: string | null) =>
    client.get(
      `mutation($input: SetLanguageInput!) { setLanguage(input: $input) { __typename
        ... on Candidate { language } } }`,
      { input: { candidateId: jamie.candidateId, language } },
    );
  const stranger = await coachWithTeam(app);
  expect((await choose(stranger.client, 'EN_US')).setLanguage.__typename).toBe('NotFound');
  expect((await choose(jamie.client, 'EN_US')).setLanguage.language).toBe('EN_US');
  expect(misspelt(await judge(london))).toEqual(['colour']);
  expect((await choose(coach.client, null)).setLanguage.language).toBeNull();
  expect(misspelt(await judge(london))).toEqual(['color']);
});

test('a dictionary that cannot be had keeps nobody from saving', async () => {
  const id = await thankYou();
  const { dictionaries } = app.app;
  app.app.dictionaries = async () => undefined;
  const message = await save(id, 'Dear Anna,\n\nI recieved it.\n\nJamie');
  app.app.dictionaries = dictionaries;
  expect(message.version).toBe(1);
  expect(misspelt(message)).toEqual([]);
  expect(message.notJudged).toContain('spelling');
});

test('what was left open in the interview must be taken up', async () => {
  const openQuestions = ['budget for relocation'];
  const id = await thankYou({ openQuestions });
  const body = 'Dear Anna,\n\nThank you for your time.\n\nJamie';
  const silent = await save(id, body);
  expect(silent.checkedAgainst.openQuestions).toEqual(openQuestions);
  expect(rules(silent)).toContain('open-questions');
  const said = await save(id, body.replace('time.', 'time. Is there a budget for relocation?'));
  expect(rules(said)).not.toContain('open-questions');
});

test('what is noted of an interview later on counts, and what is left out stays', async () => {
  const { id: interviewId, followUps } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  const change = async (notes: object) => {
    await jamie.client.get(
      'mutation($input: ChangeInterviewInput!) { changeInterview(input: $input) { __typename } }',
      { input: { interviewId, ...notes } },
    );
    const { openQuestions, nextStepsKnown } = (await judge(followUps[0].id)).checkedAgainst;
    return { openQuestions, nextStepsKnown };
  };
  const noted = { openQuestions: ['a start in May'], nextStepsKnown: true };
  expect(await change(noted)).toEqual(noted);
  expect(await change({ topics: [] })).toEqual(noted);
  const nothing = { openQuestions: [], nextStepsKnown: false };
  expect(await change(nothing)).toEqual(nothing);
});

test.each([
  ['they did not', { nextStepsKnown: false }, false],
  ['nobody said, and no day was named', {}, false],
  ['they did', { nextStepsKnown: true }, true],
  ['nobody said, and a day was named', { promisedBy: '2190-01-01' }, true],
  [
    'they did not, though a day was named',
    { nextStepsKnown: false, promisedBy: '2190-01-01' },
    false,
  ],
])('whether they told the next steps: %s', async (_, notes, isKnown) => {
  const message = await save(await thankYou(notes), 'Dear Anna,\n\nThank you.\n\nJamie');
  expect(message.checkedAgainst.nextStepsKnown).toBe(isKnown);
  expect(rules(message).includes('ask-next-steps')).toBe(!isKnown);
});

test('what the candidate promised to send must be there, each in its own message', async () => {
  const followUps = await planned({ promisedMaterials: ['portfolio', 'code sample'] });
  const own = followUps.filter(({ kind }) => kind === 'MATERIALS');
  const promised = await Promise.all(own.map(({ id }) => judge(id)));
  expect(promised.map((message) => message.checkedAgainst.promisedMaterials)).toEqual(
    expect.arrayContaining([['portfolio'], ['code sample']]),
  );
  const [first] = own;
  const message = await save(first?.id as string, 'Dear Anna,\n\nHere it is.\n\nJamie');
  expect(rules(message)).toContain('missing-materials');

  const thanks = followUps.find(({ kind }) => kind === 'THANK_YOU')?.id as string;
  const before = await judge(thanks);
  expect(before.checkedAgainst.promisedMaterials).toEqual(['portfolio', 'code sample']);
  await jamie.client.get('mutation($id: ID!) { markSent(followUpId: $id) { __typename } }', {
    id: first?.id,
  });
  expect((await judge(thanks)).checkedAgainst.promisedMaterials).toHaveLength(1);
});

test('a promise of which nobody noted what it is leaves that unjudged', async () => {
  const { id: interviewId } = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  const { promiseMaterials } = await jamie.client.get(
    `mutation($input: PromiseMaterialsInput!) { promiseMaterials(input: $input) {
      ... on Application { followUps { id kind interview { id } } } } }`,
    { input: { interviewId } },
  );
  const { id } = promiseMaterials.followUps.find(
    (one: { kind: string; interview: { id: string } }) =>
      one.kind === 'MATERIALS' && one.interview.id === interviewId,
  );
  const message = await judge(id);
  expect(message.checkedAgainst.promisedMaterials).toBeNull();
  expect(message.notJudged).toContain('missing-materials');
});

test('a client gets all the facts its own checks need', async () => {
  const { checkedAgainst } = await judge(await thankYou());
  expect(checkedAgainst).toMatchObject({
    company: 'Northwind Studio',
    position: 'Product Designer',
    attachments: [],
    topics: ['the move to a shared component library'],
    recipient: { givenName: 'Anna' },
    panel: [{ givenName: 'Anna' }, { givenName: 'Luis' }],
    candidate: { givenName: 'Jamie' },
    interview: { zone: 'Europe/Berlin' },
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import { startApp, type TestApp } from '../../../test/startApp.js';

let app: TestApp;
let jamie: Awaited<ReturnType<typeof joinedCandidate>>;
beforeAll(async () => {
  app = await startApp();
  jamie = await joinedCandidate(app, await coachWithTeam(app));
});
afterAll(() => app.stop());

interface Draft {
  subject: string;
  body: string;
}
const draftOf = async (id: string): Promise<Draft> =>
  (
    await jamie.client.get('query($id: ID!) { followUp(id: $id) { message { subject body } } }', {
      id,
    })
  ).followUp.message;
const save = async (followUpId: string, { subject, body }: Draft) =>
  (
    await jamie.client.get(
      `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { ... on FollowUp { message {
        findings { rule severity } checkedAgainst { otherCompanies siblings } } } } }`,
      { input: { followUpId, subject, body, expectedVersion: 0 } },
    )
  ).saveDraft.message;

test('the name of another company, and the text another interviewer gets, are found', async () => {
  await jamie.client.get(
    `mutation($input: RecordInterviewInput!) { recordInterview(input: $input) { __typename } }`,
    {
      input: {
        candidateId: jamie.candidateId,
        company: 'Halden Bank',
        position: 'Design Lead',
        interview: interviewHeld(200, app.app.clock()),
      },
    },
  );
  const interview = await record(
    jamie.client,
    jamie.candidateId,
    interviewHeld(2, app.app.clock()),
  );
  const [one, other] = interview.followUps.filter((f: { kind: string }) => f.kind === 'THANK_YOU');
  const text = await draftOf(one.id);
  const sound = await save(one.id, text);
  expect(sound.findings.map((finding: { rule: string }) => finding.rule)).not.toContain(
    'wrong-company',
  );
  expect(sound.checkedAgainst).toEqual({ otherCompanies: ['Halden Bank'], siblings: [] });

  const mixedUp = { ...text, body: text.body.replaceAll('Northwind Studio', 'Halden Bank') };
  const copied = await save(other.id, mixedUp);
  expect(copied.checkedAgainst.siblings).toEqual([text.body]);
  expect(copied.findings).toContainEqual({ rule: 'wrong-company', severity: 'ERROR' });
  expect(copied.findings.map((finding: { rule: string }) => finding.rule)).toContain(
    'near-duplicate',
  );
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { coachWithTeam, interviewHeld, joinedCandidate, record } from '../../../test/people.js';
import {
  answerComment,
  applySuggestion,
  approve,
  askForReview,
  comment,
  commentsOf,
  giveBack,
  inbox,
  letter,
  requireApproval,
  resolveComment,
  revoke,
  saveText,
  send,
  standing,
  withdraw,
} from '../../../test/reviews.js';
import { asOwner } from '../../../test/rows.js';
import { startApp, type TestApp } from '../../../test/startApp.js';
import { coachedBy, joinedMember, managedCandidate } from '../../../test/team.js';
import { until } from '../../../test/until.js';
import { expireAndReRing } from '../deliveries/reconcile.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ undoSeconds: 2 });
});
afterAll(() => app.stop());

/** A team: Maya, who leads it, Jamie, coached by Ada, and a text of theirs to Anna. */
async function story() {
  const maya = await coachWithTeam(app);
  const jamie = await joinedCandidate(app, maya);
  const ada = await joinedMember(app, maya);
  await coachedBy(maya, jamie, ada);
  const held = await record(jamie.client, jamie.candidateId, interviewHeld(2, app.app.clock()));
  const [{ id: followUpId }, { id: secondId }] = held.followUps;
  const text = letter('Anna');
  await saveText(jamie.client, followUpId, text, 0);
  return { maya, jamie, ada, followUpId, secondId, text, teamId: maya.teamId };
}

const subjects = async (address: string) =>
  (await app.mailsTo(address)).map(({ email }) => email.subject ?? '');

test('a review is asked for, commented, answered, applied and approved, and the record says by whom', async () => {
  const { jamie, ada, followUpId, text } = await story();
  const asked = await askForReview(jamie.client, followUpId, 1);
  expect(asked).toMatchObject({
    state: 'REQUESTED',
    version: 1,
    viewerCan: ['WITHDRAW', 'ANSWER'],
  });
  expect(asked.requestedBy.name).toBe('Jamie Carter');
  const words: [string, string] = [text, 'I enjoyed hearing about'];
  const remark = await comment(ada.client, asked.id, 1, words, {
    body: 'Name what surprised you.',
    suggestion: 'I was struck by',
  });
  expect(remark).toMatchObject({ version: 1, field: 'BODY', quote: words[1] });
  const answered = await answerComment(jamie.client, remark.id, 'Good idea.');
  expect(answered.answers).toMatchObject([
    { body: 'Good idea.', writtenBy: { name: 'Jamie Carter' } },
  ]);
  const applied = await applySuggestion(jamie.client, remark.id, 1);
  expect(applied.message).toEqual({ version: 2, body: text.replace(words[1], 'I was struck by') });
  const [settled] = await commentsOf(ada.client, asked.id);
  expect(settled).toMatchObject({ appliedVersion: 2, resolvedBy: { name: 'Jamie Carter' } });
  expect((await approve(ada.client, asked.id, 1)).__typename).toBe('Conflict');
  const approved = await approve(ada.client, asked.id, 2, 'Lovely.');
  expect(approved).toMatchObject({ state: 'APPROVED', version: 1, decidedVersion: 2, changes: [] });
  expect(approved.decidedBy.name).toBe('Maya Lindqvist');
  expect((await standing(jamie.client, followUpId)).approval.standing).toBe('APPROVED');
});

test('only who coaches or leads reviews, and nobody what they send in their own name', async () => {
  const { jamie, ada, maya, followUpId, text } = await story();
  const strangers = [
    await joinedMember(app, maya),
    await joinedMember(app, await coachWithTeam(app)),
  ];
  const { id } = await askForReview(jamie.client, followUpId, 1);
  const passage: [string, string] = [text, 'Kind regards'];
  for (const { client } of [jamie, ...strangers]) {
    for (const refused of [
      await approve(client, id, 1),
      await giveBack(client, id),
      await revoke(client, id),
      await comment(client, id, 1, passage, { body: 'Mine' }),
    ])
      expect(refused).toEqual({
        __typename: 'NotFound',
        problem: 'There is no such review here.',
      });
  }
  for (const { client } of strangers) {
    expect((await withdraw(client, id)).__typename).toBe('NotFound');
    expect(
      (await client.get('query($id: ID!) { review(id: $id) { id } }', { id })).review,
    ).toBeNull();
  }
  const remark = await comment(ada.client, id, 1, passage, { body: 'A warmer close?' });
  for (const { client } of strangers) {
    expect((await answerComment(client, remark.id, 'Mine')).__typename).toBe('NotFound');
    expect((await resolveComment(client, remark.id)).__typename).toBe('NotFound');
    expect((await applySuggestion(client, remark.id, 1)).__typename).toBe('NotFound');
  }
  expect((await approve(maya.client, id, 1)).state).toBe('APPROVED');
});

test('a passage stays findable when the text around it changes, and a suggestion never hits another', async () => {
  const { jamie, ada, followUpId, text } = await story();
  const { id } = await askForReview(jamie.client, followUpId, 1);
  const at = (quote: string, said: object) => comment(ada.client, id, 1, [text, quote], said);
  const near = await at('from the first week', { suggestion: 'from day one' });
  const gone = await at('Our talk made me even more interested', { suggestion: 'I am keen' });
  const subject = await comment(
    ada.client,
    id,
    1,
    ['Thank you for our conversation', 'our conversation'],
    {
      field: 'SUBJECT',
      suggestion: 'your time',
    },
  );
  const changed = `Hello,\n\n${text}`.replace('Our talk made me even more interested', 'I want it');
  await saveText(jamie.client, followUpId, changed, 1);
  const places = Object.fromEntries(
    (await commentsOf(jamie.client, id)).map((one: { id: string; place: object }) => [
      one.id,
      one.place,
    ]),
  );
  const start = changed.indexOf('from the first week');
  expect(places).toEqual({
    [near.id]: { start, end: start + 19 },
    [gone.id]: null,
    [subject.id]: { start: 14, end: 30 },
  });
  expect(await applySuggestion(jamie.client, gone.id, 2)).toEqual({
    __typename: 'PassageChanged',
    problem: 'The passage was changed since; take over by hand what still fits.',
    passage: 'Our talk made me even more interested',
  });
  expect((await applySuggestion(jamie.client, near.id, 1)).__typename).toBe('Conflict');
  const { message } = await applySuggestion(jamie.client, near.id, 2);
  expect(message.body).toBe(changed.replace('from the first week', 'from day one'));
  expect((await applySuggestion(jamie.client, near.id, 3)).problem).toBe(
    'This is settled already.',
  );
  const { followUp } = await jamie.client.get(
    `query($id: ID!) { followUp(id: $id) { message { versions { edges { node { version body } } } } } }`,
    { id: followUpId },
  );
  const kept = followUp.message.versions.edges.map(({ node }: { node: object }) => node);
  expect(kept).toContainEqual({ version: 1, body: text });
});

test('a comment on a version that is gone is taken where the text says the same now, or refused', async () => {
  const { jamie, ada, followUpId, text } = await story();
  const { id } = await askForReview(jamie.client, followUpId, 1);
  await saveText(jamie.client, followUpId, `${text}\n`, 1);
  await saveText(jamie.client, followUpId, `Hi. ${text}`, 2);
  const moved = await comment(ada.client, id, 2, [text, 'Kind regards'], { body: 'Warmer?' });
  expect(moved).toMatchObject({ version: 3, start: text.indexOf('Kind regards') + 4 });
  for (const [version, passage] of [
    [1, [`!${text}`, 'Kind regards']],
    [2, ['Cheers', 'Cheers']],
  ] as [number, [string, string]][])
    expect(await comment(ada.client, id, version, passage, { body: 'Warmer?' })).toMatchObject({
      __typename: 'PassageChanged',
      passage: passage[1],
    });
});

test('what cannot be said is refused by the name of its field', async () => {
  const { jamie, ada, followUpId, text } = await story();
  const { id } = await askForReview(jamie.client, followUpId, 1);
  for (const [said, field] of [
    [{ body: ' ' }, 'body'],
    [{ body: 'a'.repeat(2001) }, 'body'],
    [{ suggestion: 'Kind regards' }, 'suggestion'],
    [{ suggestion: 'Kind\0regards' }, 'suggestion'],
  ] as const) {
    const refused = await comment(ada.client, id, 1, [text, 'Kind regards'], said);
    expect(refused.fields).toEqual([{ field }]);
  }
  expect((await giveBack(ada.client, id, ' ')).fields).toEqual([{ field: 'note' }]);
  expect(await commentsOf(ada.client, id)).toEqual([]);
});

test('of several who ask or decide at once, one does', async () => {
  const { jamie, ada, maya, followUpId } = await story();
  const asked = await Promise.all(
    [jamie, ada, maya, jamie].map(({ client }) => askForReview(client, followUpId, 1)),
  );
  const [review, ...more] = asked.filter(({ __typename }) => __typename === 'Review');
  expect(more).toEqual([]);
  const decided = await Promise.all([
    approve(ada.client, review.id, 1),
    giveBack(maya.client, review.id),
    withdraw(jamie.client, review.id),
    saveText(jamie.client, followUpId, 'Hello', 1),
  ]);
  const kinds = decided.slice(0, 3).map(({ __typename }) => __typename);
  expect(kinds.sort()).toEqual(['Conflict', 'Conflict', 'Review']);
});

test('it is asked for once, taken back, returned and asked for again; all of it is kept', async () => {
  const { jamie, ada, followUpId, text } = await story();
  expect((await askForReview(jamie.client, followUpId, 0)).__typename).toBe('Conflict');
  const first = await askForReview(jamie.client, followUpId, 1);
  expect((await askForReview(ada.client, followUpId, 1)).problem).toContain('already');
  expect((await withdraw(jamie.client, first.id)).state).toBe('WITHDRAWN');
  expect((await approve(ada.client, first.id, 1)).problem).toBe(
    'This review is withdrawn already.',
  );
  expect((await standing(jamie.client, followUpId)).approval.standing).toBe('NONE');
  const second = await askForReview(jamie.client, followUpId, 1);
  expect((await giveBack(ada.client, second.id)).note).toBe('Say what you liked.');
  expect((await standing(jamie.client, followUpId)).approval.standing).toBe('RETURNED');
  await saveText(jamie.client, followUpId, `${text} Really.`, 1);
  const third = await askForReview(jamie.client, followUpId, 2);
  await approve(ada.client, third.id, 2);
  expect((await askForReview(jamie.client, followUpId, 2)).problem).toContain('approved already');
  const revoked = await revoke(ada.client, third.id);
  expect(revoked).toMatchObject({ state: 'REVOKED', revokeNote: 'The salary is not to be named.' });
  expect([revoked.decidedBy.name, revoked.revokedBy.name]).toEqual([
    'Maya Lindqvist',
    'Maya Lindqvist',
  ]);
  expect((await standing(jamie.client, followUpId)).approval.standing).toBe('REVOKED');
  const { followUp } = await jamie.client.get(
    'query($id: ID!) { followUp(id: $id) { reviews { edges { node { id state } } } } }',
    { id: followUpId },
  );
  expect(followUp.reviews.edges.map(({ node }: { node: object }) => node)).toEqual([
    { id: third.id, state: 'REVOKED' },
    { id: second.id, state: 'RETURNED' },
    { id: first.id, state: 'WITHDRAWN' },
  ]);
});

test('a first draft that nobody saved is saved by asking for its review', async () => {
  const { jamie, secondId } = await story();
  const asked = await askForReview(jamie.client, secondId, 0);
  expect(asked).toMatchObject({ state: 'REQUESTED', version: 1 });
  expect((await standing(jamie.client, secondId)).message.body).toBe(asked.text.body);
});

test('where a team asks for it, nothing but the approved text leaves', async () => {
  const { jamie, ada, maya, followUpId, text, teamId } = await story();
  expect(await requireApproval(jamie.client, teamId, 'EVERY_MESSAGE')).toEqual({
    __typename: 'NotFound',
  });
  await requireApproval(maya.client, teamId, 'EVERY_MESSAGE');
  const refused = await send(jamie.client, followUpId, 1);
  expect(refused).toMatchObject({ __typename: 'NotApproved', changes: [] });
  const { id } = await askForReview(jamie.client, followUpId, 1);
  await approve(ada.client, id, 1);
  const more = text.replace('Kind regards', 'Warm regards');
  await saveText(jamie.client, followUpId, more, 1);
  const { approval } = await standing(jamie.client, followUpId);
  expect(approval).toMatchObject({ isRequired: true, standing: 'CHANGED', viewerCan: ['ASK'] });
  const again = await send(jamie.client, followUpId, 2);
  expect(again.__typename).toBe('NotApproved');
  expect(again.changes).toEqual(approval.changes);
  const changed = approval.changes.filter(({ kind }: { kind: string }) => kind !== 'SAME');
  expect(changed).toEqual([
    { field: 'BODY', kind: 'REMOVED', text: 'Kind' },
    { field: 'BODY', kind: 'ADDED', text: 'Warm' },
  ]);
  await saveText(jamie.client, followUpId, text, 2);
  expect((await standing(jamie.client, followUpId)).approval.standing).toBe('APPROVED');
  expect((await send(jamie.client, followUpId, 3)).__typename).toBe('FollowUp');
});

test('of the first message only, where a team says so; to say that another was sent elsewhere is no way round', async () => {
  const { jamie, ada, maya, followUpId, secondId, teamId } = await story();
  await requireApproval(maya.client, teamId, 'FIRST_MESSAGE');
  await jamie.client.get('mutation($id: ID!) { markSent(followUpId: $id) { __typename } }', {
    id: secondId,
  });
  expect((await send(jamie.client, followUpId, 1)).__typename).toBe('NotApproved');
  expect((await send(ada.client, followUpId, 1)).__typename).toBe('FollowUp');
  const { followUp } = await jamie.client.get(
    'query($id: ID!) { followUp(id: $id) { interview { followUps { id kind } } } }',
    { id: followUpId },
  );
  const next = followUp.interview.followUps.find(
    ({ kind }: { kind: string }) => kind === 'STATUS_CHECK',
  );
  await until('it to be sent', async () => {
    const { status } = await standing(jamie.client, followUpId);
    return status === 'SENT';
  });
  expect((await standing(jamie.client, next.id)).approval.isRequired).toBe(false);
});

test('a coach who sends it for the candidate approves it by that, as the record says', async () => {
  const { ada, maya, jamie, followUpId, secondId, teamId } = await story();
  await requireApproval(maya.client, teamId, 'EVERY_MESSAGE');
  const { id } = await askForReview(jamie.client, followUpId, 1);
  expect((await send(ada.client, followUpId, 1)).__typename).toBe('FollowUp');
  expect((await standing(jamie.client, followUpId)).review).toEqual({ id, state: 'APPROVED' });
  expect((await send(maya.client, secondId, 0)).__typename).toBe('FollowUp');
  const { followUp } = await jamie.client.get(
    `query($id: ID!) { followUp(id: $id) { review { state bySending decidedVersion
      requestedBy { name } decidedBy { name } } } }`,
    { id: secondId },
  );
  const by = { name: 'Maya Lindqvist' };
  expect(followUp.review).toEqual({
    ...{ state: 'APPROVED', bySending: true, decidedVersion: 1 },
    ...{ requestedBy: by, decidedBy: by },
  });
  await until('both sent', async () => {
    const both = [await standing(maya.client, followUpId), await standing(maya.client, secondId)];
    return both.every(({ status }) => status === 'SENT');
  });
});

test('what lost its approval before it left comes back as a draft and says why', async () => {
  const { jamie, ada, maya, followUpId, secondId, teamId } = await story();
  expect((await send(jamie.client, secondId, 0)).__typename).toBe('FollowUp');
  await requireApproval(maya.client, teamId, 'EVERY_MESSAGE');
  const { id } = await askForReview(jamie.client, followUpId, 1);
  await approve(ada.client, id, 1);
  expect((await send(jamie.client, followUpId, 1)).__typename).toBe('FollowUp');
  expect((await revoke(ada.client, id)).state).toBe('REVOKED');
  for (const one of [followUpId, secondId]) {
    const { message } = await until('it to come back', async () => {
      const now = await standing(jamie.client, one);
      return now.message.state === 'DRAFT' && now;
    });
    expect(message.failure).toContain('needs an approval');
  }
  const mails = (await app.mailsTo('anna.weber@northwind.example')).concat(
    await app.mailsTo('luis.ortega@northwind.example'),
  );
  expect(mails.filter(({ email }) => email.replyTo?.[0]?.address === jamie.email)).toEqual([]);
});

test('an approval is taken back until the message is on its way, and not after', async () => {
  const { jamie, ada, maya, followUpId, teamId } = await story();
  await requireApproval(maya.client, teamId, 'EVERY_MESSAGE');
  const { id } = await askForReview(jamie.client, followUpId, 1);
  await approve(ada.client, id, 1);
  expect((await send(jamie.client, followUpId, 1)).__typename).toBe('FollowUp');
  const claimed = (state: string) =>
    asOwner(
      app.databaseUrl,
      `update delivery set state = $2, try_at = now() + interval '1 hour'
       where subject_id = $1 and kind = 'message'`,
      [followUpId, state],
    );
  await claimed('claimed');
  expect(await revoke(ada.client, id)).toEqual({
    __typename: 'Conflict',
    problem: 'This message is on its way already.',
  });
  expect((await standing(jamie.client, followUpId)).approval.standing).toBe('APPROVED');
  await claimed('pending');
  expect((await revoke(ada.client, id)).state).toBe('REVOKED');
  expect((await standing(jamie.client, followUpId)).message.state).toBe('DRAFT');
});

test('whoever does not care for a candidate any more hears nothing of the review they asked for', async () => {
  const { maya, ada } = await story();
  const { id } = await managedCandidate(ada.client, maya.teamId, 'tomasz.asked@example.com');
  const held = await record(ada.client, id, interviewHeld(2, app.app.clock()));
  const [{ id: followUpId }] = held.followUps;
  await saveText(ada.client, followUpId, letter('Anna'), 0);
  const review = await askForReview(ada.client, followUpId, 1);
  await maya.client.get('mutation($id: ID!) { removeMember(membershipId: $id) { __typename } }', {
    id: ada.membershipId,
  });
  await giveBack(maya.client, review.id, 'Between us');
  await asOwner(
    app.databaseUrl,
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     select team_id, candidate_id, 'review', id, 'returned ' || $2, now(), now() + interval '1 hour', now()
     from review where id = $1`,
    [review.id, ada.userId],
  );
  await expireAndReRing(app.app);
  const states = () =>
    asOwner(
      app.databaseUrl,
      `select state from delivery where subject_id = $1 and nudge like 'returned %'`,
      [review.id],
    );
  await until('it to end', async () =>
    (await states()).every(({ state }) => state !== 'pending' && state !== 'claimed'),
  );
  expect(await states()).toEqual([{ state: 'withdrawn' }]);
  expect(await subjects(ada.email)).not.toContainEqual(expect.stringContaining('To be changed'));
});

test('the inbox holds what waits for me, the oldest first, by pages', async () => {
  const { jamie, ada, maya, followUpId, secondId } = await story();
  const one = await askForReview(jamie.client, followUpId, 1);
  const two = await askForReview(jamie.client, secondId, 0);
  for (const { client } of [ada, maya])
    expect(await inbox(client)).toMatchObject({ count: 2, ids: [one.id, two.id] });
  expect(await inbox(jamie.client)).toMatchObject({ count: 0, ids: [] });
  const page = await inbox(ada.client, '(first: 1)');
  expect(page.ids).toEqual([one.id]);
  expect((await inbox(ada.client, `(first: 1, after: "${page.endCursor}")`)).ids).toEqual([two.id]);
  await giveBack(ada.client, one.id);
  await jamie.client.get('mutation($id: ID!) { skipFollowUp(followUpId: $id) { __typename } }', {
    id: secondId,
  });
  expect(await inbox(ada.client)).toMatchObject({ count: 0, ids: [] });
  expect((await inbox(ada.client, '(state: RETURNED)')).ids).toEqual([one.id]);
});

test('asking mails the coaches once, the decision the candidate once, and what is over nobody', async () => {
  const { jamie, ada, maya, followUpId, secondId } = await story();
  const leader = await joinedMember(app, maya, 'HEAD_COACH');
  const { id } = await askForReview(jamie.client, followUpId, 1);
  const asked = await app.mailTo(ada.email);
  expect(asked.email.subject).toBe(
    'Jamie Carter asks you to read the message to Anna Weber (Northwind Studio)',
  );
  expect(asked.email.text).toContain(`/reviews/${id}`);
  await giveBack(ada.client, id, 'Say what you liked.');
  const decided = await app.mailTo(
    jamie.email,
    ({ email }) => email.subject?.includes('changed') ?? false,
  );
  expect(decided.email.subject).toBe(
    'To be changed first: the message to Anna Weber (Northwind Studio)',
  );
  expect(decided.email.text).toContain('“Say what you liked.”');
  expect(await subjects(leader.email)).not.toContain(asked.email.subject);
  const again = await askForReview(jamie.client, secondId, 0);
  await withdraw(jamie.client, again.id);
  await dueAgain(again.id);
  await approve(ada.client, (await askForReview(jamie.client, secondId, 1)).id, 1);
  await app.mailTo(jamie.email, ({ email }) => email.subject?.startsWith('Approved') ?? false);
  const toAda = await subjects(ada.email);
  expect(toAda.filter((one) => one.includes('asks you') && one.includes('Anna'))).toHaveLength(1);
});

/** Lets the mails about a review fall due once more, and waits until each is found to be of no use. */
async function dueAgain(reviewId: string) {
  await asOwner(
    app.databaseUrl,
    `update delivery set state = 'pending', version = version + 1, token = null, lease_until = null,
       attempts = 0, try_at = now() where subject_id = $1`,
    [reviewId],
  );
  await expireAndReRing(app.app);
  await until('its mails to be withdrawn', async () => {
    const rows = await asOwner(
      app.databaseUrl,
      'select state from delivery where subject_id = $1',
      [reviewId],
    );
    expect(rows.map(({ state }) => state)).not.toContain('sent');
    return rows.length > 0 && rows.every(({ state }) => state === 'withdrawn');
  });
}

test('for a candidate without an account a coach asks, another or a leader answers', async () => {
  const { maya, ada } = await story();
  const { id: candidateId } = await managedCandidate(
    ada.client,
    maya.teamId,
    'tomasz.n@example.com',
  );
  const held = await record(ada.client, candidateId, interviewHeld(2, app.app.clock()));
  const asked = await askForReview(ada.client, held.followUps[0].id, 0);
  expect(asked.requestedBy.name).toBe('Maya Lindqvist');
  await app.mailTo(maya.email, ({ email }) => email.subject?.startsWith('Tomasz Nowak') ?? false);
  await giveBack(maya.client, asked.id);
  await app.mailTo(ada.email, ({ email }) => email.subject?.startsWith('To be changed') ?? false);
});

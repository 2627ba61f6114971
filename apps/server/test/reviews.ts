import type { Client } from './client.js';

/** A text about which no check has anything severe to say. */
export const letter = (name: string) => `Dear ${name},

Thank you for taking the time to speak with me on the Product Designer role at Northwind Studio. I enjoyed hearing about the move to a shared component library, and how your team shares its work early.

Our talk made me even more interested in the position. My years of building interface libraries would help me to add to this work from the first week.

Please let me know if I can send you anything else. I look forward to hearing about the next steps.

Kind regards,
Jamie Carter`;

const reviewFields = `__typename
  ... on Review { id state version decidedVersion bySending note revokeNote
    requestedBy { name } decidedBy { name } revokedBy { name } viewerCan
    text { version body } changes { field kind text } }
  ... on Problem { problem: message }`;
const commentFields = `id version field start quote body suggestion resolvedAt appliedVersion
  place { start end } writtenBy { name } resolvedBy { name }
  answers { body writtenBy { name } answers { id } }`;

async function act(by: Client, name: string, input: object, selection: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const data = await by.get(
    `mutation($input: ${type}!) { result: ${name}(input: $input) { ${selection} } }`,
    { input },
  );
  return data.result;
}

/** Saves a text as the version after `expectedVersion`. */
export const saveText = (
  by: Client,
  followUpId: string,
  body: string,
  expectedVersion: number,
  subject = 'Thank you for our conversation',
) =>
  act(
    by,
    'saveDraft',
    { followUpId, subject, body, expectedVersion },
    '__typename ... on Problem { problem: message } ... on FollowUp { message { version } }',
  );

export const askForReview = (by: Client, followUpId: string, expectedVersion: number) =>
  act(by, 'requestReview', { followUpId, expectedVersion }, reviewFields);

export const approve = (by: Client, reviewId: string, version: number, note?: string) =>
  act(by, 'approveReview', { reviewId, version, note }, reviewFields);

export const giveBack = (by: Client, reviewId: string, note = 'Say what you liked.') =>
  act(
    by,
    'returnReview',
    { reviewId, note },
    `${reviewFields} ... on InvalidInput { fields { field } }`,
  );

export const revoke = (by: Client, reviewId: string, note = 'The salary is not to be named.') =>
  act(by, 'revokeApproval', { reviewId, note }, reviewFields);

export const withdraw = async (by: Client, id: string) =>
  (await by.get(`mutation($id: ID!) { withdrawReview(id: $id) { ${reviewFields} } }`, { id }))
    .withdrawReview;

/** Comments on the first place where `text` says `quote`. */
export const comment = (
  by: Client,
  reviewId: string,
  version: number,
  [text, quote]: [string, string],
  said: { body?: string; suggestion?: string; field?: string },
) =>
  act(
    by,
    'commentOnReview',
    { reviewId, version, field: 'BODY', start: text.indexOf(quote), quote, ...said },
    `__typename ... on ReviewComment { ${commentFields} } ... on Problem { problem: message }
     ... on InvalidInput { fields { field } } ... on PassageChanged { passage: quote }`,
  );

export const applySuggestion = (by: Client, commentId: string, expectedVersion: number) =>
  act(
    by,
    'applySuggestion',
    { commentId, expectedVersion },
    `__typename ... on FollowUp { message { version body } } ... on Problem { problem: message }
     ... on PassageChanged { passage: quote }`,
  );

export const answerComment = (by: Client, commentId: string, body: string) =>
  act(
    by,
    'answerComment',
    { commentId, body },
    `__typename ... on ReviewComment { ${commentFields} } ... on Problem { problem: message }`,
  );

export const resolveComment = async (by: Client, id: string, resolved = true) =>
  (
    await by.get(
      `mutation($id: ID!, $resolved: Boolean!) { resolveComment(id: $id, resolved: $resolved) {
        __typename ... on ReviewComment { ${commentFields} } ... on Problem { problem: message } } }`,
      { id, resolved },
    )
  ).resolveComment;

export const commentsOf = async (by: Client, id: string) =>
  (
    await by.get(
      `query($id: ID!) { review(id: $id) { comments { edges { node { ${commentFields} } } } } }`,
      { id },
    )
  ).review.comments.edges.map(({ node }: { node: object }) => node);

/** How a message stands: its state and the approval of it. */
export const standing = async (by: Client, id: string) =>
  (
    await by.get(
      `query($id: ID!) { followUp(id: $id) { status message { version state failure body }
        review { id state } approval { requirement isRequired standing viewerCan
          changes { field kind text } } } }`,
      { id },
    )
  ).followUp;

/** Sends a message; `reason` overrides a moment that is not the best. */
export const send = (by: Client, followUpId: string, expectedVersion: number, reason?: string) =>
  act(
    by,
    'sendMessage',
    { followUpId, expectedVersion, overrideReason: reason },
    `__typename ... on Problem { problem: message } ... on NotApproved { changes { field kind text } }
     ... on NotReady { findings { severity message } moment { message blocking } }`,
  );

export const requireApproval = async (by: Client, teamId: string, approval: string) =>
  (
    await by.get(
      `mutation($input: UpdateTeamInput!) { updateTeam(input: $input) { __typename
        ... on Team { approval } } }`,
      { input: { teamId, approval } },
    )
  ).updateTeam;

/** What waits for somebody's review, or is in another state. */
export const inbox = async (by: Client, args = '') => {
  const { viewer } = await by.get(
    `{ viewer { reviewCount reviews${args} { edges { node { id state } }
      pageInfo { hasNextPage endCursor } } } }`,
  );
  return {
    count: viewer.reviewCount as number,
    ids: viewer.reviews.edges.map(({ node }: { node: { id: string } }) => node.id) as string[],
    ...viewer.reviews.pageInfo,
  };
};

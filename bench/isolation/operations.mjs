const candidates = `query($id: ID!) { team(id: $id) { candidates(first: 50) { edges { node {
  id name joined overdueCount nextFollowUp { id kind status opensAt dueAt latestAt zone } } } } } }`;
const followUps = `{ viewer { followUps(first: 20) { edges { node {
  id kind status opensAt suggestedAt dueAt latestAt zone recipient { name } } } } } }`;
const followUp = `query($id: ID!) { followUp(id: $id) { id kind status dueAt reasons { text } } }`;

/** What is asked, by whom in which role. */
export async function operations({ baseUrl }, { team }) {
  const [maya, jamie] = [await signedIn(baseUrl, 'maya'), await signedIn(baseUrl, 'jamie')];
  const { viewer } = await jamie(followUps);
  const one = viewer.followUps.edges[0].node.id;
  return [
    { name: 'caseload of 50, an owner', role: 'owner', ask: () => maya(candidates, { id: team }) },
    {
      name: 'caseload of 50, a coach of 200',
      role: 'coach',
      ask: () => maya(candidates, { id: team }),
    },
    { name: 'follow-ups of a candidate', role: 'owner', ask: () => jamie(followUps) },
    { name: 'one follow-up', role: 'owner', ask: () => jamie(followUp, { id: one }) },
  ];
}

async function signedIn(baseUrl, who) {
  const post = (query, variables, cookie = '') =>
    fetch(`${baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
  const entered = await post(
    `mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename } }`,
    { email: `${who}@demo.example`, password: 'follow-up-in-time' },
  );
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return async (query, variables) => {
    const { data, errors } = await (await post(query, variables, cookie)).json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}

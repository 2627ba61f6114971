import type { BrowserContext } from 'playwright-core';

/** What the server answers to a request of whoever is signed in there. */
export async function ask(context: BrowserContext, query: string, variables: object = {}) {
  const answer = await context.request.post('/graphql', { data: { query, variables } });
  return (await answer.json()).data;
}

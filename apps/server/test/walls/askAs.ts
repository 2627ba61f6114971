import { interviewHeld } from '../people.js';
import type { Role } from './cast.js';
import type { Operation } from './operation.js';
import type { World } from './world.js';

export interface Answer {
  /** Status and body as they came, with the id that was asked about taken out. */
  bytes: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its operation asked for
  body: any;
}

export const missing = '01900000-0000-7000-8000-000000000000';

/** Asks an operation about an id, over HTTP. */
export async function askAs(
  { app, mine, clients }: World,
  role: Role,
  { document, variables }: Operation,
  id: string,
): Promise<Answer> {
  const response = await fetch(`${app.config.baseUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: clients[role].cookie },
    body: JSON.stringify({
      query: document,
      variables: {
        id,
        schedule: document.includes('$schedule') ? interviewHeld(5, app.app.clock()) : undefined,
        ...variables?.(mine),
      },
    }),
  });
  const text = await response.text();
  return { bytes: `${response.status} ${text.replaceAll(id, 'ID')}`, body: JSON.parse(text) };
}

import { Temporal } from '@afterword/engine';
import type { Client } from '../client.js';

const zone = 'Europe/Berlin';
const lasts = { minutes: 45 };

/** Moves an interview so that it ends then; answers what the result was called. */
export async function moveInterview(
  client: Client,
  interviewId: string,
  end: Temporal.Instant,
): Promise<string> {
  const wall = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDateTime().toString();
  const { changeInterview } = await client.get(
    `mutation($input: ChangeInterviewInput!) { changeInterview(input: $input) { __typename } }`,
    { input: { interviewId, zone, start: wall(end.subtract(lasts)), end: wall(end) } },
  );
  return changeInterview.__typename;
}

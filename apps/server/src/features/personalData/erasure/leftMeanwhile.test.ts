import pg from 'pg';
import { expect, test } from 'vitest';
import { lockWaits } from '../../../../test/lockWaits.js';
import { coachWithTeam, joinedCandidate } from '../../../../test/people.js';
import { asOwner } from '../../../../test/rows.js';
import { startApp } from '../../../../test/startApp.js';

test('whoever has left a team meanwhile erases nothing of what stayed there', async () => {
  const app = await startApp();
  const other = new pg.Client(app.databaseUrl);
  try {
    const owner = await coachWithTeam(app);
    const { client, candidateId } = await joinedCandidate(app, owner);
    await other.connect();
    await other.query('begin');
    await other.query('select from candidate where id = $1 for update', [candidateId]);
    const leaving = client.get(
      `mutation($id: ID!) { leaveTeam(input: { teamId: $id, withData: ERASE }) { __typename } }`,
      { id: owner.teamId },
    );
    await lockWaits(app, 1);
    await other.query('update candidate set user_id = null where id = $1', [candidateId]);
    await other.query('commit');
    expect((await leaving).leaveTeam.__typename).toBe('NotFound');
    const left = 'select from candidate where id = $1';
    expect(await asOwner(app.databaseUrl, left, [candidateId])).toHaveLength(1);
  } finally {
    await other.end();
    await app.stop();
  }
}, 30_000);

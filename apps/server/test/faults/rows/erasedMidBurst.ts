import { Client } from '../../client.js';
import { password } from '../../people.js';
import { complaintsOf } from '../complaints.js';
import type { Row } from '../row.js';
import type { Seed } from '../seeds.js';

const leaving = { full: 30, short: 4 };
/** A mail that was with the mail server when rows were deleted beneath the application has come by then. */
const graceMs = 2_000;

export const erasedMidBurst: Row = {
  name: 'erased-mid-burst',
  fault: 'team or candidate deleted in mid-burst',
  criterion: '0 sends after the deletion committed',
  async run(scene) {
    const { world } = scene;
    const seeds = await scene.seed({ seconds: scene.full ? undefined : 3 });
    const smallest = seeds.find((_, index) => index === seeds.length - 1)?.teamId ?? '';
    const ofTeam = seeds.filter(({ teamId }) => teamId === smallest);
    const rest = seeds.filter(({ teamId }) => teamId !== smallest);
    const every = Math.floor(rest.length / (scene.full ? leaving.full : leaving.short));
    const who = rest.filter((_, index) => index % every === every - 1);
    const clients = await Promise.all(who.map((seed) => signIn(world.api.url, seed.address)));
    await scene.until(seeds[Math.floor(seeds.length / 2)]?.due ?? 0);
    const gone = new Map<string, number>();
    const deleted = world.sql('delete from team where id = $1', [smallest]).then(() => {
      for (const { followUpId } of ofTeam) gone.set(followUpId, Date.now() + graceMs);
    });
    const answers = await Promise.all(
      who.map(async (seed, index) => {
        const { leaveTeam } = await (clients[index] as Client).get(
          `mutation($teamId: ID!) { leaveTeam(input: { teamId: $teamId, withData: ERASE }) { __typename } }`,
          { teamId: seed.teamId },
        );
        gone.set(seed.followUpId, Date.now());
        return leaveTeam.__typename as string;
      }),
    );
    await deleted;
    scene.over();
    const staying = seeds.filter(({ followUpId }) => !gone.has(followUpId));
    await scene.settled(staying);
    const tally = scene.tally(staying);
    const late = (some: Seed[]) =>
      some.flatMap((seed) =>
        scene.arrivalsOf(seed).filter(({ at }) => at > (gone.get(seed.followUpId) ?? 0)),
      );
    const after = late([...who, ...ofTeam]);
    const failed = answers.filter((answer) => answer !== 'Viewer');
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(after.length > 0 ? [`${after.length} sent after the deletion`] : []),
        ...(failed.length > 0 ? [`${failed.length} could not leave: ${failed[0]}`] : []),
      ],
      notes: [`${who.length} candidates left with their data, a team of ${ofTeam.length} deleted`],
    };
  },
};

async function signIn(url: string, email: string): Promise<Client> {
  const client = new Client(url);
  await client.get('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email, password },
  });
  return client;
}

import { type Particular, particulars } from './particulars.js';
import type { Probe } from './probe.js';
import { reach } from './reach.js';
import { actions, type Reach, viewers } from './viewers.js';
import type { World } from './world.js';

/** The line of a table, for the rows that there are. */
export function expectedOf(probe: Probe, table: string): Reach {
  const found: Reach = { select: {}, insert: {}, update: {}, delete: {} };
  for (const action of actions)
    for (const viewer of viewers) {
      const rows = probe
        .labels(table)
        .filter((label) => reach[table]?.[action]?.[viewer]?.includes(label));
      if (rows.length > 0) found[action][viewer] = rows;
    }
  return found;
}

/** For whom a particular statement passes or fails, against what is said of it. */
export async function breaches(probe: Probe, world: World, name: string): Promise<string[]> {
  const { sql, passes } = particulars[name] as Particular;
  const statement = sql(world.mine, world.teamlessId);
  const wrong: string[] = [];
  for (const viewer of viewers)
    if ((await probe.passes(viewer, statement)) !== passes.includes(viewer)) wrong.push(viewer);
  return wrong;
}

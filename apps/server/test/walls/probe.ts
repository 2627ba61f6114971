import pg from 'pg';
import { databaseOf, roleName } from '../../src/db/roles.js';
import { type Row, sampleRows } from './sampleRows.js';
import { isElsewhere, moved, statement } from './statements.js';
import { trying, tryStatements } from './tryStatements.js';
import { actions, type Reach, type Viewer, viewers } from './viewers.js';
import type { World } from './world.js';

/** What the wall lets through, tried statement by statement in a transaction that is rolled back. */
export class Probe {
  readonly #tables = new Map<string, Row[]>();
  readonly #columns = new Map<string, string>();

  private constructor(
    readonly owner: pg.Client,
    private readonly world: World,
  ) {}

  static async open(world: World): Promise<Probe> {
    const owner = new pg.Client(world.app.databaseUrl);
    await owner.connect();
    await owner.query(trying);
    const probe = new Probe(owner, world);
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
         and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1`,
    );
    for (const { name } of rows) probe.#tables.set(name, await sampleRows(owner, world.mine, name));
    const { rows: columns } = await owner.query<{ role: string; table: string; name: string }>(
      `select distinct on (grantee, table_name) grantee as role, table_name as table, column_name as name
       from information_schema.column_privileges
       where table_schema = 'public' and privilege_type = 'UPDATE' order by 1, 2, 3`,
    );
    for (const { role, table, name } of columns) probe.#columns.set(`${role} ${table}`, name);
    return probe;
  }

  get tables(): string[] {
    return [...this.#tables.keys()];
  }

  /** Whose rows a table holds. */
  labels(table: string): string[] {
    return [...new Set(this.#tables.get(table)?.map(({ label }) => label))].sort();
  }

  /** What every viewer reaches in a table, as the database stands within this transaction. */
  async reach(table: string): Promise<Reach> {
    const reach: Reach = { select: {}, insert: {}, update: {}, delete: {} };
    const rows = this.#tables.get(table) ?? [];
    for (const viewer of viewers) {
      const column = this.#column(viewer, table);
      const tries = actions.flatMap((action) => rows.map((row) => ({ action, row })));
      await this.#enter(viewer);
      const passed = await tryStatements(
        this.owner,
        tries.map(({ action, row }) => statement(action, table, row, column)),
      );
      await this.owner.query('reset role');
      for (const { action, row } of tries.filter((_, index) => passed[index])) {
        const whose = reach[action][viewer] ?? [];
        reach[action][viewer] = [...new Set([...whose, row.label])].sort();
      }
    }
    return reach;
  }

  /** Every way found to push a row to somebody whose rows one cannot write. */
  async escapes(table: string): Promise<string[]> {
    const rows = this.#tables.get(table) ?? [];
    const found: string[] = [];
    for (const viewer of viewers.filter((one) => one !== 'worker')) {
      const column = this.#column(viewer, table);
      await this.#enter(viewer);
      const own = await tryStatements(
        this.owner,
        rows.map((row) => statement('update', table, row, column)),
      );
      const moves = rows.flatMap((from, index) =>
        own[index]
          ? rows.filter((to, at) => !own[at] && isElsewhere(from, to)).map((to) => ({ from, to }))
          : [],
      );
      const tried = await tryStatements(
        this.owner,
        moves.map(({ from, to }) => moved(table, from, to)),
      );
      await this.owner.query('reset role');
      moves.forEach(({ from, to }, index) => {
        if (tried[index]) found.push(`${viewer} moves ${from.label} to ${to.label}`);
      });
    }
    return found;
  }

  /** Whether a statement passes for a viewer. */
  async passes(viewer: Viewer, sql: string): Promise<boolean> {
    await this.#enter(viewer);
    const [passed = false] = await tryStatements(this.owner, [sql]);
    await this.owner.query('reset role');
    return passed;
  }

  async end(): Promise<void> {
    await this.owner.end();
  }

  /** Becomes a viewer for the rest of the transaction. */
  async #enter(viewer: Viewer): Promise<void> {
    const { userId = null, invitationId = '' } = this.#person(viewer);
    await this.owner.query(
      `select set_config('app.' || name, '', true) from unnest($1::text[]) as name`,
      [settings],
    );
    await this.owner.query(`set local role ${pg.escapeIdentifier(this.#role(viewer))}`);
    await this.owner.query(
      `select case when $1::uuid is not null then app_enter($1) end,
         set_config('app.invitation_id', $2, true)`,
      [userId, invitationId],
    );
  }

  /** A column that a viewer's role may set; what it may not set is tried by the column that says whose a row is. */
  #column(viewer: Viewer, table: string): string {
    const [row] = this.#tables.get(table) ?? [];
    const whose = row && !('team_id' in row.content) ? 'user_id' : 'team_id';
    return this.#columns.get(`${this.#role(viewer)} ${table}`) ?? whose;
  }

  #role(viewer: Viewer): string {
    return roleName(databaseOf(this.world.app.databaseUrl), viewer === 'worker' ? 'worker' : 'app');
  }

  #person(viewer: Viewer): { userId?: string; invitationId?: string } {
    const { mine, theirs, teamlessId } = this.world;
    switch (viewer) {
      case 'none':
      case 'worker':
        return {};
      case 'foreignOwner':
        return theirs.owner;
      case 'teamless':
        return { userId: teamlessId };
      case 'invitedCandidate':
        return { userId: teamlessId, invitationId: mine.candidateLink.invitationId };
      case 'invitedCoach':
        return { userId: teamlessId, invitationId: mine.memberLink.invitationId };
      default:
        return mine[viewer];
    }
  }
}

/** What a transaction knows of its viewer. */
const settings = [
  ...['user_id', 'teams', 'staff_teams', 'lead_teams'],
  ...['candidates', 'candidates_coached', 'invitation_id'],
];

import pg from 'pg';
import { databaseOf, roleName } from '../../src/db/roles.js';
import type { World } from './world.js';

/** Whoever can stand before the database: people as the runtime role of requests, and the jobs. */
export const viewers = [
  'none',
  'owner',
  'head',
  'coach',
  'otherCoach',
  'proposed',
  'candidate',
  'otherCandidate',
  'foreignOwner',
  'teamless',
  'invitedCandidate',
  'invitedCoach',
  'worker',
] as const;
export type Viewer = (typeof viewers)[number];

export const actions = ['select', 'insert', 'update', 'delete'] as const;
export type Action = (typeof actions)[number];

/** By action and viewer: whose rows of a table it reaches. */
export type Reach = Record<Action, Partial<Record<Viewer, string[]>>>;

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
      `select c.table_name as name from information_schema.columns c
       where c.table_schema = 'public' and c.column_name = 'team_id' union select 'team' order by 1`,
    );
    for (const { name } of rows) probe.#tables.set(name, await probe.#rowsOf(name));
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
      const passed = await this.#try(
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
      const own = await this.#try(rows.map((row) => statement('update', table, row, column)));
      const moves = rows.flatMap((from, index) =>
        own[index]
          ? rows.filter((to, at) => !own[at] && isElsewhere(from, to)).map((to) => ({ from, to }))
          : [],
      );
      const tried = await this.#try(moves.map(({ from, to }) => moved(table, from, to)));
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
    const [passed = false] = await this.#try([sql]);
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

  /** A column that a viewer's role may set; what no role may set is tried by `team_id`. */
  #column(viewer: Viewer, table: string): string {
    return this.#columns.get(`${this.#role(viewer)} ${table}`) ?? 'team_id';
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

  async #try(statements: string[]): Promise<boolean[]> {
    const { rows } = await this.owner.query<{ passed: boolean }>(
      'select walls_try(s) as passed from unnest($1::text[]) with ordinality as t (s, n) order by n',
      [statements],
    );
    return rows.map(({ passed }) => passed);
  }

  /** One row of each kind: whose it is, and where it stands. */
  async #rowsOf(table: string): Promise<Row[]> {
    const { mine } = this.world;
    const { rows } = await this.owner.query<Row>(
      `select distinct on (label) * from (
         select t.ctid::text as at, content, coalesce(
           $2::jsonb->>(content->>'id'), $2::jsonb->>(content->>'template_id'),
           $2::jsonb->>(content->>'export_id'), $2::jsonb->>(content->>'candidate_id'),
           case when '${table}' = 'membership' then $2::jsonb->>(content->>'user_id') end,
           case when content->>'team_id' = $1 then 'team' end, 'foreign') as label
         from ${table} t, to_jsonb(t) as content) rows order by label, at`,
      [mine.teamId, JSON.stringify(labelled(mine))],
    );
    return rows;
  }
}

/** Ids that say whose a row is. */
function labelled(team: World['mine']): Record<string, string> {
  const people = ['owner', 'head', 'coach', 'otherCoach', 'proposed'] as const;
  return {
    ...Object.fromEntries(people.map((person) => [team[person].userId, person])),
    [team.candidate.userId]: 'candidate',
    [team.candidate.candidateId]: 'candidate',
    [team.otherCandidate.userId]: 'otherCandidate',
    [team.otherCandidate.candidateId]: 'otherCandidate',
    [team.managedId]: 'managed',
    [team.exportId]: 'candidate',
    [team.managedExportId]: 'managed',
    [team.teamId]: 'team',
    [team.archivedId]: 'archived',
    [team.proposalId]: 'proposed',
    [team.memberLink.invitationId]: 'invitedCoach',
  };
}

interface Row {
  at: string;
  label: string;
  content: Record<string, unknown>;
}

function statement(action: Action, table: string, { at, content }: Row, column: string): string {
  const here = `where ctid = '${at}'`;
  switch (action) {
    case 'select':
      return `select from ${table} ${here}`;
    case 'insert':
      return `insert into ${table} select * from jsonb_populate_record(null::${table}, ${literal(content)})`;
    case 'update':
      return `update ${table} set ${column} = ${column} ${here}`;
    case 'delete':
      return `delete from ${table} ${here}`;
  }
}

/** What a transaction knows of its viewer. */
const settings = [
  ...['user_id', 'teams', 'staff_teams', 'lead_teams'],
  ...['candidates', 'candidates_coached', 'invitation_id'],
];

/** The columns that say whose a row is. */
const whose = ['team_id', 'candidate_id', 'user_id'];

/** Whether a row would be somebody else's with the other's columns; a candidate may let go of the account. */
function isElsewhere(from: Row, to: Row): boolean {
  const others = whose.filter((name) => from.content[name] !== to.content[name]);
  return others.some((name) => to.content[name] !== null);
}

/** The row at `from`, given to whoever has `to`. */
function moved(table: string, from: Row, to: Row): string {
  const columns = whose.filter((name) => name in from.content);
  const sets = columns.map((name) => `${name} = ${literal(to.content[name])}`);
  return `update ${table} set ${sets.join(', ') || `id = ${literal(to.content.id)}`} where ctid = '${from.at}'`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return pg.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
}

/**
 * Whether a statement of whoever asks passes the wall and reaches a row. It is undone at once; what fails only
 * on a constraint has passed the wall, which is asked first.
 */
const trying = `
  create or replace function walls_try(statement text) returns boolean language plpgsql as $$
  declare
    reached int;
  begin
    execute statement;
    get diagnostics reached = row_count;
    raise exception using errcode = 'WALLS', message = reached;
  exception
    when sqlstate 'WALLS' then return sqlerrm <> '0';
    when insufficient_privilege then return false;
    when integrity_constraint_violation then return true;
  end $$;
`;

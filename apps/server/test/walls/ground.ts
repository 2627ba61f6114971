import pg from 'pg';

/** Attempts are counted whoever tries; everything else stays as it was when somebody is refused. */
const counted = ['auth.attempt'];

/** The whole database as it was at one moment, to compare with and to go back to. */
export class Ground {
  #before = new Map<string, string>();

  private constructor(
    private readonly owner: pg.Client,
    private readonly tables: string[],
  ) {}

  /** @param url the owner's, who is a superuser here */
  static async lay(url: string): Promise<Ground> {
    const owner = new pg.Client(url);
    await owner.connect();
    await owner.query('set session_replication_role = replica; create schema kept');
    // Whoever asks is noted as seen again after some minutes, which is nothing that they did.
    await owner.query(`update auth.session set "updatedAt" = now() + interval '1 day'`);
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'auth', 'bullmq') order by 1`,
    );
    const ground = new Ground(
      owner,
      rows.map(({ name }) => name),
    );
    for (const name of ground.tables)
      await owner.query(`create table ${keptOf(name)} as table ${name}`);
    ground.#before = await ground.#sums();
    return ground;
  }

  /** Does one statement as the owner. */
  async query(sql: string, values: unknown[] = []): Promise<void> {
    await this.owner.query(sql, values);
  }

  /** Names of the tables that hold other rows than at first. */
  async changed(): Promise<string[]> {
    const now = await this.#sums();
    return this.tables.filter(
      (name) => !counted.includes(name) && now.get(name) !== this.#before.get(name),
    );
  }

  /** Puts everything back. */
  async restore(): Promise<void> {
    const now = await this.#sums();
    const other = this.tables.filter((name) => now.get(name) !== this.#before.get(name));
    for (const name of other)
      await this.owner.query(`delete from ${name}; insert into ${name} table ${keptOf(name)}`);
  }

  async end(): Promise<void> {
    await this.owner.end();
  }

  async #sums(): Promise<Map<string, string>> {
    const each = this.tables.map(
      (
        name,
      ) => `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum
        from ${name} t`,
    );
    const { rows } = await this.owner.query<{ name: string; sum: string }>(
      each.join(' union all '),
    );
    return new Map(rows.map(({ name, sum }) => [name, sum]));
  }
}

const keptOf = (name: string) => `kept."${name.replaceAll('"', '')}"`;

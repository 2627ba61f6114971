import type pg from 'pg';

/**
 * Whether a statement of whoever asks passes the wall and reaches a row. It is undone at once; what fails only
 * on a constraint has passed the wall, which is asked first.
 */
export const trying = `
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

/** Which of these pass for whoever the transaction stands for. */
export async function tryStatements(owner: pg.Client, statements: string[]): Promise<boolean[]> {
  const { rows } = await owner.query<{ passed: boolean }>(
    'select walls_try(s) as passed from unnest($1::text[]) with ordinality as t (s, n) order by n',
    [statements],
  );
  return rows.map(({ passed }) => passed);
}

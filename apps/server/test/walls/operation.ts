import type { Role } from './cast.js';
import type { Team } from './oneTeam.js';

/** One row of the matrix: a field of the schema, how it is asked for, and who may. */
export interface Operation {
  /** With `$id`, and `result` as the name of what is answered. `$schedule` is an interview to come. */
  document: string;
  /** What it is asked about, in a team; left out when it takes no id. */
  id?: (team: Team) => string;
  /** Further variables; always those of the team in which the asking is right. */
  variables?: (team: Team) => object;
  /** To these it gives what they ask for. To everybody else it answers as if the id led nowhere. */
  may: Role[];
  /** What only the answers of these hold, when others see the thing around it. */
  shows?: (team: Team) => string;
  /** These see the thing and may not do it: they get a problem that says more. */
  told?: Role[];
  /** What has to hold before it is done, as one statement of the database's owner. `$1` is the id. */
  prepare?: string;
  /** It changes no row, though it is a mutation; why. */
  keeps?: string;
}

export type Operations = Record<`${string}.${string}`, Operation>;

/** A mutation by its call; `declared` are the variables beside `$id`. */
export const act = (call: string, declared = '') =>
  `mutation(${call.includes('$id') ? '$id: ID!' : ''}${declared}) { result: ${call} {
    __typename ... on Problem { message } } }`.replace('mutation()', 'mutation');

/** A query by its call and what is selected of it. */
export const ask = (call: string, selection = 'id') =>
  `query($id: ID!) { result: ${call} { ${selection} } }`;

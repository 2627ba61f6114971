import { Temporal } from '@afterword/engine';
import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { validate } from 'uuid';
import { invalidArgument } from './errors.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor: string | null;
}

/** How much of a list is asked for. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'At most this many, 1 to 100.' })
  first: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
}

/** The Relay connection type of an object type. */
export function connectionOf<T extends object>(type: ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor: string;
    @Field(() => type)
    node: T;
  }
  @ObjectType(`${name}Connection`)
  class Page implements Connection<T> {
    @Field(() => [Edge])
    edges: Edge[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Page;
}

/** The keys a row is ordered by, as text; a cursor is their JSON in base64url. */
type Keys = string[];

/** What a key can be; anything else must not reach the database, which would not know what to do. */
const kinds = { id: validate, instant: isInstant, number: isNumber };

/** @throws a `BAD_USER_INPUT` error when `first` or `after` cannot be */
export function readPage(
  page: PageArgs,
  ...keys: (keyof typeof kinds)[]
): { first: number; after: Keys | null } {
  if (page.first < 1 || page.first > 100)
    throw invalidArgument('first', page.first, 'a whole number from 1 to 100');
  if (!page.after) return { first: page.first, after: null };
  try {
    const after: unknown = JSON.parse(Buffer.from(page.after, 'base64url').toString());
    if (Array.isArray(after) && after.length === keys.length)
      if (keys.every((key, index) => kinds[key](after[index]))) return { first: page.first, after };
  } catch {
    // falls through to the one message for everything that is no cursor
  }
  throw invalidArgument('after', page.after, 'the endCursor of the page before');
}

/** A connection from one row more than asked for. */
export function toConnection<T>(rows: T[], first: number, keys: (row: T) => Keys): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({
    cursor: Buffer.from(JSON.stringify(keys(node))).toString('base64url'),
    node,
  }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function isNumber(key: unknown): boolean {
  return typeof key === 'string' && /^\d{1,9}$/.test(key);
}

/** As we write them; what else is an instant, such as one of the year -271821, the database may not know. */
const asWritten = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

function isInstant(key: unknown): boolean {
  try {
    if (typeof key !== 'string' || !asWritten.test(key)) return false;
    return Temporal.Instant.from(key) !== undefined;
  } catch {
    return false;
  }
}

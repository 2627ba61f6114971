import { validate } from 'uuid';
import { notFound } from './problems.js';

/** An id as the database takes it. @throws {Refused} NotFound: what is no id leads nowhere either */
export function idOf(what: string, id: string): string {
  if (!validate(id)) throw notFound(what);
  return id;
}

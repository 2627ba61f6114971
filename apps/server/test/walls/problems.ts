import type { GraphQLSchema } from 'graphql';
import { isInterfaceType } from 'graphql';

/** Names of the types that say why something was refused. */
export function problemsOf(schema: GraphQLSchema): Set<string> {
  const problem = schema.getType('Problem');
  if (!isInterfaceType(problem)) throw new Error('the schema has no interface Problem');
  return new Set(schema.getPossibleTypes(problem).map(({ name }) => name));
}

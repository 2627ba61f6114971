import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

const roots = ['Query', 'Mutation', 'Subscription'];
/** Whatever is reached from one of these is a way in. */
const hubs = ['Viewer', 'Team', 'Candidate'];

/** Every field that a row is needed for, as `Type.field`: all of the roots, and whatever takes arguments or leads away from a hub. */
export function doorsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields())
      .filter(
        (field) =>
          roots.includes(type.name) ||
          field.args.length > 0 ||
          (hubs.includes(type.name) && isObjectType(getNamedType(field.type))),
      )
      .map((field) => `${type.name}.${field.name}`);
  });
}

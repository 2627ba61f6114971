import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';

/** Has every mutation say its name before it begins; those of one request run one after the other. */
export function nameMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (root, args, ctx: Context, info) => {
      ctx.begin(field.name);
      return resolve(root, args, ctx, info);
    };
  }
  return schema;
}

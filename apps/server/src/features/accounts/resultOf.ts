import { type ClassType, createUnionType } from 'type-graphql';

/** The union of a mutation's success and its problems; what is no problem is the success. */
export function resultOf<T extends object>(
  name: string,
  success: ClassType<T>,
  ...problems: ClassType<object>[]
) {
  return createUnionType({
    name,
    types: () => [success, ...problems] as const,
    resolveType: (value) => problems.find((kind) => value instanceof kind) ?? success,
  });
}

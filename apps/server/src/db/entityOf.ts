import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** The entity that a whole row is, as answered by a statement of our own, such as one that ends in `returning *`. */
export function entityOf<Entity extends ObjectLiteral>(
  source: DataSource,
  target: EntityTarget<Entity>,
  row: object,
): Entity {
  const metadata = source.getMetadata(target);
  const entity = metadata.create() as Entity;
  for (const column of metadata.columns) {
    const value: unknown = Reflect.get(row, column.databaseName);
    column.setEntityValue(entity, source.driver.prepareHydratedValue(value, column));
  }
  return entity;
}

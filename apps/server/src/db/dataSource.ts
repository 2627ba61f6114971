import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { SnakeCase } from './snakeCase.js';

/** A TypeORM data source on a connection string; `poolSize` connections at most. */
export function createDataSource(url: string, options: { poolSize: number }): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize: options.poolSize,
    connectTimeoutMS: 10_000,
    extra: { statement_timeout: 10_000, idle_in_transaction_session_timeout: 30_000 },
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
  });
}

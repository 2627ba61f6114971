import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { ImpatientClient } from './impatientClient.js';
import { migrations } from './migrations/index.js';
import { SnakeCase } from './snakeCase.js';

/**
 * A TypeORM data source on a connection string; `poolSize` connections at most, which are given up when the database
 * does not answer for `answerWithinMs`. The database shows them under `name`.
 */
export function createDataSource(
  url: string,
  options: { poolSize: number; answerWithinMs?: number; name?: string },
): DataSource {
  const { poolSize, answerWithinMs = 15_000, name } = options;
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    applicationName: name,
    connectTimeoutMS: Math.min(answerWithinMs, 10_000),
    extra: {
      Client: ImpatientClient,
      keepAlive: true,
      query_timeout: answerWithinMs,
      statement_timeout: Math.min(answerWithinMs, 10_000),
      idle_in_transaction_session_timeout: Math.min(2 * answerWithinMs, 30_000),
    },
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    synchronize: false,
  });
}

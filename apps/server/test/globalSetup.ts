import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../src/embedded/postgres.js';
import { startRedis } from './redis.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner's url of a real PostgreSQL 18 for this run. */
    postgresUrl: string;
    /** A real Redis for this run; absent where none is to be had. */
    redisUrl: string | undefined;
  }
}

/** One real database server, and Redis where there is one, for the whole run. */
export default async function globalSetup(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'afterword-test-'));
  await chmod(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir, throwaway: true });
  const redis = await startRedis();
  if (!redis && process.env.AFTERWORD_REQUIRE_ALL)
    throw new Error('AFTERWORD_REQUIRE_ALL is set and there is no redis-server');
  project.provide('postgresUrl', postgres.url);
  project.provide('redisUrl', redis?.url);
  return async () => {
    await redis?.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

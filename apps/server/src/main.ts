import 'reflect-metadata';
import { type Config, ConfigError, readConfig } from './config.js';
import { startEmbedded } from './embedded/embedded.js';
import { createLog } from './log.js';
import { run } from './run.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const embedded = await startEmbedded(config, say);
  const running = await run(config, embedded.parts, log).catch(async (error) => {
    await embedded.stop();
    throw error;
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    await running.stop();
    await embedded.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await embedded.welcome(running);
}

function giveUp(reason: string | Error): never {
  console.error('Afterword cannot start:', reason);
  process.exit(1);
}

/** A sentence for what the surroundings refuse; anything else is a bug and shows where it happened. */
function reasonOf(error: Error & { code?: string }, { port }: Config): string | Error {
  if (error.code === 'EADDRINUSE')
    return `port ${port} is taken by another program. Choose another, e.g. PORT=${port + 1} npm start`;
  if (error instanceof AggregateError) return error.errors.map(({ message }) => message).join(', ');
  return error.code ? error.message : error;
}

try {
  const config = readConfig(process.env, process.argv.slice(2));
  main(config).catch((error: Error) => giveUp(reasonOf(error, config)));
} catch (error) {
  giveUp(error instanceof ConfigError ? error.message : (error as Error));
}

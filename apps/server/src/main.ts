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

try {
  const config = readConfig(process.env, process.argv.slice(2));
  main(config).catch((error: NodeJS.ErrnoException) =>
    giveUp(
      error.code === 'EADDRINUSE'
        ? `port ${config.port} is taken by another program. Choose another, e.g. PORT=${config.port + 1} npm start`
        : error,
    ),
  );
} catch (error) {
  giveUp(error instanceof ConfigError ? error.message : (error as Error));
}

import type { Config } from '../config.js';
import type { Parts, Running } from '../run.js';
import { demoPassword, seedDemo } from './demo.js';
import { keptSecret, keptVapid } from './kept.js';
import { startMailCatcher } from './mailCatcher.js';
import { startEmbeddedPostgres } from './postgres.js';

/** The parts of a process: those given by the configuration, and embedded ones for the rest. */
export async function startEmbedded(config: Config, say: (line: string) => void) {
  const { databaseUrl, smtpUrl, secret, vapid } = config;
  if (databaseUrl && smtpUrl && secret) {
    const parts: Parts = { databaseUrl, smtpUrl, secret, vapid };
    return {
      parts,
      stop: async () => {},
      welcome: async () => say(`Ready on port ${config.port}`),
    };
  }
  say('Starting the embedded database …');
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log: say });
  const catcher = await startMailCatcher({ dataDir: config.dataDir });
  const parts: Parts = {
    databaseUrl: postgres.url,
    smtpUrl: smtpUrl ?? catcher.url,
    secret: secret ?? (await keptSecret(config.dataDir)),
    vapid: vapid ?? (await keptVapid(config.dataDir, config.mailFrom)),
    catcher: smtpUrl ? undefined : catcher,
  };
  return {
    parts,
    async stop() {
      await catcher.stop();
      await postgres.stop();
    },
    async welcome({ app }: Running) {
      const demo = config.demo ? await seedDemo(app) : [];
      for (const line of [
        '',
        `Afterword    ${config.baseUrl}`,
        `Mail         ${config.baseUrl}/mail`,
        `GraphQL      ${config.baseUrl}/graphql`,
        ...demo.map(({ email, who }) => `Sign in as   ${email} / ${demoPassword}   (${who})`),
        `Stop with Ctrl-C; the data stays in ${config.dataDir}`,
        '',
      ])
        say(line);
    },
  };
}

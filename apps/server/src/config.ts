import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isHostPattern } from './features/push/pushServices.js';
import { isPair, type Vapid } from './features/push/vapid.js';

export type Role = 'api' | 'worker';

export interface Config {
  port: number;
  /** Where people and mails find us, without a trailing slash. */
  baseUrl: string;
  /** Signs sessions, invitation links and the runtime roles' passwords. Absent: embedded, kept in `dataDir`. */
  secret?: string;
  /** Owner connection; absent: the embedded Postgres. */
  databaseUrl?: string;
  /** Absent: BullMQ runs on Postgres. */
  redisUrl?: string;
  /** Absent: the embedded mail catcher. */
  smtpUrl?: string;
  mailFrom: string;
  /**
   * The proxies in front, as addresses and networks: what they say of a client's address is believed.
   * Absent: whoever connects is the client.
   */
  trustProxy?: string[];
  /** Opens `/metrics` and `/operator`. Absent: they answer to this machine alone. */
  operatorToken?: string;
  /** Absent: nothing is pushed, or the embedded keys are used. */
  vapid?: Vapid;
  /** Hosts of the push services that are sent to; see `isEndpoint`. */
  pushHosts: string[];
  /** Embedded data: database, caught mails, secret, keys for push. */
  dataDir: string;
  roles: ReadonlySet<Role>;
  /** Whether an empty embedded database receives the demo team. */
  demo: boolean;
  /** How long a sending can be taken back, in seconds. */
  undoSeconds: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A start that cannot succeed; its message names each variable, what it got and what is allowed. */
export class ConfigError extends Error {}

const url = (protocols: string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      message: `a URL such as ${example}`,
    })
    .optional();

/** Every variable of the environment; docs/operations.md has a line for each. */
export const variables = z.object({
  PORT: z
    .string()
    .refine(
      (text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65535,
      'a port number from 1 to 65535',
    )
    .default('4000'),
  BASE_URL: url(['http:', 'https:'], 'https://afterword.example'),
  SECRET: z.string().min(32, 'at least 32 characters, e.g. from: openssl rand -hex 32').optional(),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/afterword'),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379'),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587'),
  MAIL_FROM: z
    .string()
    .refine(isSender, 'an address such as Afterword <hello@afterword.example>')
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine((proxies) => proxies.every(isNetwork), 'addresses and networks such as 10.0.0.0/8, ::1')
    .optional(),
  OPERATOR_TOKEN: z
    .string()
    .min(32, 'at least 32 characters, e.g. from: openssl rand -hex 32')
    .regex(/^[\x21-\x7e]*$/, 'at least 32 of ASCII, without spaces')
    .optional(),
  VAPID_PUBLIC_KEY: z.string().optional(),
  VAPID_PRIVATE_KEY: z.string().optional(),
  VAPID_SUBJECT: url(['mailto:', 'https:'], 'mailto:hello@afterword.example'),
  PUSH_HOSTS: z
    .string()
    .default(
      'fcm.googleapis.com, *.push.services.mozilla.com, *.push.apple.com, *.notify.windows.com',
    )
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine(
      (hosts) => hosts.every(isHostPattern),
      'hosts such as push.example, *.push.example:8443',
    ),
  AFTERWORD_DATA: z.string().min(1).default('.afterword'),
  AFTERWORD_DEMO: z.enum(['on', 'off'], 'on or off').default('on'),
  UNDO_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, 'a number of seconds from 0 to 999')
    .default('10'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')
    .default('info'),
});

const needed = {
  SECRET: 'signing',
  BASE_URL: 'the links in mails',
  SMTP_URL: 'sending mail',
} as const;

type Given = Record<string, string | undefined>;

/**
 * Reads `env` and the command line once. An empty variable counts as unset.
 * @throws {ConfigError} naming every wrong variable, what it got and what is allowed
 */
export function readConfig(env: Given, argv: string[]): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => {
        const name = String(path[0]);
        return `${name} is ${sayable(name, given[name] ?? '')}; allowed: ${message}`;
      });
  const vapid = readVapid(given, problems);
  const roles = readRoles(argv, problems);
  if (given.DATABASE_URL) {
    for (const [name, why] of Object.entries(needed))
      if (!given[name])
        problems.push(`${name} is not set; with DATABASE_URL it is needed for ${why}`);
  } else if (roles.size === 1) {
    problems.push(
      '--role api or worker needs DATABASE_URL; the embedded database serves one process',
    );
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems.join('\n'));
  const { data } = parsed;
  const baseUrl = (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, '');
  return {
    port: Number(data.PORT),
    baseUrl,
    secret: data.SECRET,
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM ?? `Afterword <no-reply@${new URL(baseUrl).hostname}>`,
    trustProxy: data.TRUST_PROXY,
    operatorToken: data.OPERATOR_TOKEN,
    vapid,
    pushHosts: data.PUSH_HOSTS,
    dataDir: resolve(data.AFTERWORD_DATA),
    roles,
    demo: data.AFTERWORD_DEMO === 'on' && !data.DATABASE_URL,
    undoSeconds: Number(data.UNDO_SECONDS),
    logLevel: data.LOG_LEVEL,
  };
}

/** What was given, without a secret or the password in a URL: it may end up in a log. */
function sayable(name: string, value: string): string {
  if (['SECRET', 'OPERATOR_TOKEN', 'VAPID_PRIVATE_KEY'].includes(name))
    return `${value.length} characters`;
  return JSON.stringify(name.endsWith('_URL') ? value.replace(/^(\w+:\/\/)?.*@/, '$1***@') : value);
}

/** All three or none; see docs/operations.md for how they are made. */
function readVapid(
  { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject }: Given,
  problems: string[],
): Vapid | undefined {
  if (!publicKey && !privateKey && !subject) return undefined;
  if (publicKey && privateKey && subject) {
    if (!isPair({ publicKey, privateKey }))
      problems.push(
        'VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY; make a pair with: npm run operator -- make-push-keys',
      );
    return { publicKey, privateKey, subject };
  }
  const all = {
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_SUBJECT: subject,
  };
  for (const [name, value] of Object.entries(all))
    if (!value)
      problems.push(
        `${name} is not set; push needs all of ${Object.keys(all).join(', ')}, or none`,
      );
  return undefined;
}

/** Whether mail can be sent as `text`: an address, alone or in angle brackets behind a name. */
function isSender(text: string): boolean {
  const [, address] = /^[^\p{Cc}<>]*<([^<>]+)>$/u.exec(text) ?? [];
  return z.email().safeParse(address ?? text).success;
}

/** An address, or a network as `address/bits`; a network of everybody would let clients forge theirs. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

function readRoles(argv: string[], problems: string[]): ReadonlySet<Role> {
  const [flag = '--role=all', ...rest] = argv;
  const role = /^--role(?:=(.*))?$/.exec(flag);
  const word = role?.[1] ?? rest.shift() ?? '';
  const stray = role ? rest[0] : flag;
  if (stray !== undefined)
    problems.push(`"${stray}" means nothing here; allowed: --role api, worker or all`);
  else if (word === 'all') return new Set<Role>(['api', 'worker']);
  else if (word === 'api' || word === 'worker') return new Set<Role>([word]);
  else problems.push(`--role is "${word}"; allowed: api, worker or all`);
  return new Set();
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig, variables } from './config.js';
import { makeVapidKeys } from './features/push/makeVapidKeys.js';

const production = {
  DATABASE_URL: 'postgres://owner:hunter2@db.example:5432/afterword',
  SMTP_URL: 'smtp://mailer:hunter2@mail.example:587',
  SECRET: 'not so secret, but long enough for a test',
  BASE_URL: 'https://afterword.example/',
  MAIL_FROM: 'Afterword <hello@afterword.example>',
};

/** The lines of the refusal. */
function problems(env: Record<string, string>, argv: string[] = []): string[] {
  try {
    readConfig(env, argv);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message.split('\n');
  }
  throw new Error('was not refused');
}

test('nothing set means one process with everything embedded', () => {
  expect(readConfig({ PORT: '' }, [])).toEqual({
    port: 4000,
    baseUrl: 'http://localhost:4000',
    secret: undefined,
    databaseUrl: undefined,
    redisUrl: undefined,
    smtpUrl: undefined,
    mailFrom: 'Afterword <no-reply@localhost>',
    pushHosts: [
      ...['fcm.googleapis.com', '*.push.services.mozilla.com'],
      ...['*.push.apple.com', '*.notify.windows.com'],
    ],
    dataDir: resolve('.afterword'),
    roles: new Set(['api', 'worker']),
    demo: true,
    undoSeconds: 10,
    logLevel: 'info',
  });
});

test('in production everything given is used, and there is no demo team', () => {
  const env = {
    ...production,
    PORT: '8080',
    REDIS_URL: 'rediss://cache.example',
    UNDO_SECONDS: '0',
  };
  expect(readConfig(env, [])).toMatchObject({
    port: 8080,
    baseUrl: 'https://afterword.example',
    databaseUrl: production.DATABASE_URL,
    redisUrl: 'rediss://cache.example',
    smtpUrl: production.SMTP_URL,
    secret: production.SECRET,
    mailFrom: production.MAIL_FROM,
    demo: false,
    undoSeconds: 0,
  });
});

test.each([
  ['PORT', 'http', 'a port number from 1 to 65535'],
  ['PORT', '0', 'a port number from 1 to 65535'],
  ['PORT', '65536', 'a port number from 1 to 65535'],
  ['PORT', '-1', 'a port number from 1 to 65535'],
  ['PORT', '80.5', 'a port number from 1 to 65535'],
  ['BASE_URL', 'afterword.example', 'a URL such as https://afterword.example'],
  ['BASE_URL', 'ftp://afterword.example', 'a URL such as https://afterword.example'],
  [
    'DATABASE_URL',
    'mysql://db.example',
    'a URL such as postgres://user:password@host:5432/afterword',
  ],
  ['REDIS_URL', 'localhost:6379', 'a URL such as redis://host:6379'],
  ['SMTP_URL', 'mail.example', 'a URL such as smtp://user:password@host:587'],
  ['MAIL_FROM', 'Afterword', 'an address such as Afterword <hello@afterword.example>'],
  [
    'MAIL_FROM',
    'Afterword <hello at afterword>',
    'an address such as Afterword <hello@afterword.example>',
  ],
  [
    'MAIL_FROM',
    'A <a@b.example>\r\nBcc: c@d.example',
    'an address such as Afterword <hello@afterword.example>',
  ],
  ['AFTERWORD_DEMO', 'yes', 'on or off'],
  ['TRUST_PROXY', 'true', 'addresses and networks such as 10.0.0.0/8, ::1'],
  ['TRUST_PROXY', '0.0.0.0/0', 'addresses and networks such as 10.0.0.0/8, ::1'],
  ['TRUST_PROXY', '10.0.0.0/33', 'addresses and networks such as 10.0.0.0/8, ::1'],
  ['TRUST_PROXY', '10.0.0.1,', 'addresses and networks such as 10.0.0.0/8, ::1'],
  ['PUSH_HOSTS', 'https://push.example', 'hosts such as push.example, *.push.example:8443'],
  ['PUSH_HOSTS', '*', 'hosts such as push.example, *.push.example:8443'],
  ['UNDO_SECONDS', '1000', 'a number of seconds from 0 to 999'],
  ['UNDO_SECONDS', 'ten', 'a number of seconds from 0 to 999'],
  ['LOG_LEVEL', 'loud', 'debug, info, warn, error or silent'],
])('%s may not be "%s"; the refusal says what may be', (name, value, allowed) => {
  const said = problems({ ...production, [name]: value }).join('\n');
  expect(said).toBe(`${name} is ${JSON.stringify(value)}; allowed: ${allowed}`);
});

const vapid = { ...makeVapidKeys(), subject: 'mailto:hello@afterword.example' };
const vapidEnv = {
  VAPID_PUBLIC_KEY: vapid.publicKey,
  VAPID_PRIVATE_KEY: vapid.privateKey,
  VAPID_SUBJECT: vapid.subject,
};

test('keys for push are used when they are a pair, and with whom to write to', () => {
  expect(readConfig({ ...production, ...vapidEnv }, [])).toMatchObject({ vapid });
  expect(readConfig(production, [])).toMatchObject({ vapid: undefined });
  const VAPID_PUBLIC_KEY = makeVapidKeys().publicKey;
  expect(problems({ ...production, ...vapidEnv, VAPID_PUBLIC_KEY })).toEqual([
    'VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY; make a pair with: npm run operator -- make-push-keys',
  ]);
  expect(
    problems({ ...production, ...vapidEnv, VAPID_SUBJECT: 'hello@afterword.example' }),
  ).toEqual([
    'VAPID_SUBJECT is "hello@afterword.example"; allowed: a URL such as mailto:hello@afterword.example',
  ]);
  const said = problems({ ...production, ...vapidEnv, VAPID_PRIVATE_KEY: 'hunter2' });
  expect(said).toHaveLength(1);
  expect(said.join()).not.toContain('hunter2');
});

test.each(Object.keys(vapidEnv))('without %s alone push is refused, and said so', (name) => {
  expect(problems({ ...production, ...vapidEnv, [name]: '' })).toEqual([
    `${name} is not set; push needs all of VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT, or none`,
  ]);
});

test.each([
  ['PORT', '1'],
  ['PORT', '65535'],
  ['BASE_URL', 'http://localhost:4000'],
  ['TRUST_PROXY', '10.0.0.1, fd00::/8'],
  ['DATABASE_URL', 'postgresql:///afterword?host=/run/postgresql'],
  ['REDIS_URL', 'redis://:hunter2@cache.example:6379/1'],
  ['SMTP_URL', 'smtps://mail.example'],
  ['MAIL_FROM', 'hello@afterword.example'],
  ['AFTERWORD_DEMO', 'off'],
  ['UNDO_SECONDS', '999'],
  ['LOG_LEVEL', 'silent'],
])('%s may be "%s"', (name, value) => {
  expect(() => readConfig({ ...production, [name]: value }, [])).not.toThrow();
});

test('a secret is never said, only how long it is', () => {
  for (const name of ['SECRET', 'OPERATOR_TOKEN'])
    expect(problems({ ...production, [name]: 'hunter2' })).toEqual([
      `${name} is 7 characters; allowed: at least 32 characters, e.g. from: openssl rand -hex 32`,
    ]);
  const [said] = problems({ ...production, OPERATOR_TOKEN: `${'hunter2 '.repeat(5)}` });
  expect(said).toBe(
    'OPERATOR_TOKEN is 40 characters; allowed: at least 32 of ASCII, without spaces',
  );
});

test.each([
  ['DATABASE_URL', 'mysql://owner:hunter2@db.example/afterword'],
  ['DATABASE_URL', 'owner:hunter2@db.example/afterword'],
  ['DATABASE_URL', 'mysql://owner:p@/hunter2@db.example/afterword'],
  ['SMTP_URL', 'imap://mailer:hunter2@mail.example'],
  ['REDIS_URL', 'http://:hunter2@cache.example'],
])('a password inside %s is not said either', (name, value) => {
  const said = problems({ ...production, [name]: value }).join('\n');
  expect(said).toContain(name);
  expect(said).not.toContain('hunter2');
});

test('a database of your own needs a secret, an address and a mail server', () => {
  expect(problems({ DATABASE_URL: production.DATABASE_URL })).toEqual([
    'SECRET is not set; with DATABASE_URL it is needed for signing',
    'BASE_URL is not set; with DATABASE_URL it is needed for the links in mails',
    'SMTP_URL is not set; with DATABASE_URL it is needed for sending mail',
  ]);
});

test('all problems are told together, each once', () => {
  const said = problems({ PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'x' }, ['--role', 'cook']);
  expect(said.map((line) => line.split(' ')[0])).toEqual([
    'PORT',
    'DATABASE_URL',
    'LOG_LEVEL',
    '--role',
    'SECRET',
    'BASE_URL',
    'SMTP_URL',
  ]);
});

test.each([
  [[], ['api', 'worker']],
  [
    ['--role', 'all'],
    ['api', 'worker'],
  ],
  [['--role', 'api'], ['api']],
  [['--role=worker'], ['worker']],
])('the arguments %j make the roles %j', (argv, roles) => {
  expect(readConfig(production, argv).roles).toEqual(new Set(roles));
});

test.each([
  [['--role'], '--role is ""; allowed: api, worker or all'],
  [['--role='], '--role is ""; allowed: api, worker or all'],
  [['--role=api=worker'], '--role is "api=worker"; allowed: api, worker or all'],
  [['--role', 'Worker'], '--role is "Worker"; allowed: api, worker or all'],
  [['--roles', 'worker'], '"--roles" means nothing here; allowed: --role api, worker or all'],
  [['--role', 'api', 'worker'], '"worker" means nothing here; allowed: --role api, worker or all'],
])('the arguments %j are refused', (argv, said) => {
  expect(problems(production, argv)[0]).toBe(said);
});

test('one role alone has no embedded database', () => {
  expect(problems({}, ['--role', 'worker'])).toEqual([
    '--role api or worker needs DATABASE_URL; the embedded database serves one process',
  ]);
});

test('docs/operations.md has a line for each variable, and for no other', () => {
  const text = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  const told = [...text.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(Object.keys(variables.shape).sort());
});

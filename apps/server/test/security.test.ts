import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** Lines are wrapped for readers; a name may go over two of them. */
const text = read('docs/security.md').replaceAll(/\s+/g, ' ');

/** The chapters of OWASP ASVS 5.0.0. */
const chapters = [
  'V1 Encoding and Sanitization',
  'V2 Validation and Business Logic',
  'V3 Web Frontend Security',
  'V4 API and Web Service',
  'V5 File Handling',
  'V6 Authentication',
  'V7 Session Management',
  'V8 Authorization',
  'V9 Self-contained Tokens',
  'V10 OAuth and OIDC',
  'V11 Cryptography',
  'V12 Secure Communication',
  'V13 Configuration',
  'V14 Data Protection',
  'V15 Secure Coding and Architecture',
  'V16 Security Logging and Error Handling',
  'V17 WebRTC',
];

test.each(chapters)('%s has its standing', (chapter) => {
  const [, section = ''] = text.split(`### ${chapter} `);
  const standing = section.split('## ')[0] ?? '';
  expect(standing).toMatch(/Met|Not met|Excluded|For whoever runs it/);
  if (/Met:/.test(standing))
    expect(standing, 'what is met is seen by a test').toMatch(/`[^`]+\.test\.ts`: “/);
});

/** Each file with the names of its tests: `file`: “name”, “name”. */
const named = [...text.matchAll(/`([^`]+\.test\.ts)`:((?:,? “[^”]+”)+)/g)].flatMap(
  ([, file = '', names = '']) =>
    [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => [file, name] as const),
);

test('tests are named at all', () => expect(named.length).toBeGreaterThan(50));

test.each(named)('%s has a test “%s”', (file, name) => {
  expect(existsSync(new URL(file, root)), file).toBe(true);
  const isThere = new RegExp(`['"\`]${escaped(name)}['"\`]`).test(
    read(file).replaceAll(/\s+/g, ' '),
  );
  expect(isThere, `${file} has no test “${name}”`).toBe(true);
});

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

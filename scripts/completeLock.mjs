import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Some registries lack the builds of a package for other platforms. npm then leaves them out of the lockfile, and
 * `npm ci` (npm 11) refuses it as incomplete, on every platform. This names them in the lockfile, without the
 * checksum nobody could fetch. Run it after adding a dependency: npm run lock
 */
const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  linux: 'linux',
};
const processors = {
  arm64: 'arm64',
  arm: 'arm',
  x64: 'x64',
  64: 'x64',
  ppc64: 'ppc64',
  s390x: 's390x',
  ia32: 'ia32',
};
const libraries = { musl: 'musl', gnu: 'glibc', gnueabihf: 'glibc' };

for (const [owner, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || lock.packages[`${owner}/${path}`]) continue;
    const words = name.split(/[/-]/);
    const [os, cpu, libc] = [systems, processors, libraries].map((known) =>
      words.filter((word) => known[word]).map((word) => known[word]),
    );
    if (!os.length || !cpu.length) continue;
    const variant = os[0] === 'linux' && libc.length ? { libc } : {};
    lock.packages[path] = { version, cpu, ...(dev && { dev }), ...variant, optional: true, os };
    console.log(`${name} ${version}: ${[...os, ...cpu, ...libc].join(', ')}`);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

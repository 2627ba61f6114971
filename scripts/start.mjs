import { prepare } from './prepare.mjs';

await prepare();
// The server becomes this very process: signals, exit code and arguments need no passing on.
process.setSourceMapsEnabled(true);
await import('../apps/server/dist/main.js');

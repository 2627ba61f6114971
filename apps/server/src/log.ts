import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.js';

/** Logs say what failed and where, never with which values: a query's parameters are people's data. */
export function createLog(level: Config['logLevel'], to?: DestinationStream): Logger {
  return pino({ level, serializers: { err: withoutValues } }, to);
}

function withoutValues(error: Error & { code?: string }) {
  return { type: error.name, message: error.message, code: error.code, stack: error.stack };
}

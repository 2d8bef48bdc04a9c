import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { readConfig } from '../config';
import type { LogConfig } from '../config';
import { inWords } from './inWords';

/** What the server tells whoever runs it. Names, addresses, what was asked for in full and what was sent are personal and
 *  stay out: a line names ids, and routes by their pattern. */

/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadLog?: Logger } = globalThis;

export function log(): Logger {
  shared.afterreadLog ??= makeLog(readConfig().log, process.stdout);
  return shared.afterreadLog;
}

/** Lines of JSON, or of plain words. */
export function makeLog({ level, format }: LogConfig, out: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label: string) => ({ level: label }) } };
  return pino(options, format === 'json' ? out : { write: (line) => out.write(inWords(line)) });
}

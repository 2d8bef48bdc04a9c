import { readConfig } from '../config';
import { log } from './log';
import { metrics } from './metrics';
import { watchRequests } from './requests';
import { builtRoutes, routeNamer } from './routes';
import { sendTraces } from './traces';

/** Kept on the process: the framework loads this module once for each of its bundles, and a request is counted once. */
const shared: typeof globalThis & { afterreadIsWatching?: boolean } = globalThis;

/** From now on requests are logged and counted, and traced where a collector is configured. */
export function beginWatching(): void {
  if (shared.afterreadIsWatching === true) return;
  shared.afterreadIsWatching = true;
  const config = readConfig();
  const traces = config.traces === null ? null : sendTraces(config.traces);
  if (traces !== null) process.once('SIGTERM', () => void traces.flush());
  watchRequests({ log: log(), metrics: metrics(), traces, routeOf: routeNamer(builtRoutes()) });
}

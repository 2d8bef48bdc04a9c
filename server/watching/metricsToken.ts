import { timingSafeEqual } from 'node:crypto';
import { readConfig } from '../config';
import { tokenHash } from '../secretToken';

export type MetricsAccess = 'granted' | 'not-configured' | 'wrong-token';

/** Whether an Authorization header carries the token of METRICS_TOKEN. */
export function metricsAccess(authorization: string | null): MetricsAccess {
  const { metricsToken } = readConfig();
  if (metricsToken === undefined) return 'not-configured';
  const [, sent] = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '') ?? [];
  // Of hashes, which are equally long, so that how long it takes tells nothing.
  return sent !== undefined && timingSafeEqual(Buffer.from(tokenHash(sent)), Buffer.from(tokenHash(metricsToken))) ? 'granted' : 'wrong-token';
}

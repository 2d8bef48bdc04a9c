import { MINUTE_MS } from '@/core/time';
import { currentInstant } from '../clock';
import { canMail } from '../mail';
import { mailBehind } from '../mailing';
import { sendDueDigests } from './sending';

const everyMs = 15 * MINUTE_MS;

/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadDigests?: NodeJS.Timeout } = globalThis;

/** Looks again and again, as long as the program runs, whether digests are due; where no mail can be sent, never. */
export function scheduleDigests(): void {
  if (!canMail() || shared.afterreadDigests !== undefined) return;
  const look = (): void => mailBehind('digests', () => sendDueDigests(currentInstant()));
  shared.afterreadDigests = setInterval(look, everyMs).unref();
  look();
}

import { HOUR_MS, MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { sendDueDigests } from '../classDigests/sending';
import { readConfig } from '../config';
import { database } from '../db';
import { fitOf } from '../fitting/fitting';
import { readRosterOf } from '../lti/roster';
import { sendDueScores } from '../lti/scores/sending';
import { removeWhatIsOver } from '../retention/removing';
import { sendStatements } from '../statements/sending';
import type { JobKind } from './job';

/** How a kind of job is done. Where a copy of the program ends amid it, another does it anew: what was done by then is not
 *  to be done twice. */
interface Doing {
  readonly run: (key: string, now: Instant) => Promise<unknown>;
  /** For what is done again and again; it has no key. */
  readonly everyMs?: number;
  /** How long it waits at most after it failed; as it would otherwise where it is left out. */
  readonly longestRetryMs?: number;
  /** Whether this installation has use for it; always where it is left out. */
  readonly isWanted?: () => boolean;
}

export const jobKinds: Readonly<Record<JobKind, Doing>> = {
  digests: { run: (_, now) => sendDueDigests(now), everyMs: 15 * MINUTE_MS },
  fit: { run: fitOf },
  roster: { run: readRosterOf },
  scores: { run: (_, now) => sendDueScores(now), everyMs: MINUTE_MS },
  retention: { run: async (_, now) => removeWhatIsOver(await database(), readConfig().retention, now), everyMs: HOUR_MS },
  statements: { run: () => sendStatements(), everyMs: MINUTE_MS, longestRetryMs: HOUR_MS, isWanted: () => readConfig().recordStore !== null },
};

/** All kinds by name. */
export const jobKindNames = Object.keys(jobKinds).filter((kind): kind is JobKind => kind in jobKinds);

import { log } from './log';
import { metrics } from './metrics';

/** Does work behind requests, which nobody waits for: counted and timed as a `job` of that kind; where it fails, that is logged
 *  with what it was `about`, and what it said is given; null where it was done. Never throws. */
export async function runJob(job: string, work: () => Promise<unknown>, about: Readonly<Record<string, string>> = {}): Promise<string | null> {
  const { jobsRunning, jobSeconds } = metrics();
  jobsRunning.inc({ job });
  const end = jobSeconds.startTimer({ job });
  try {
    await work();
    end({ outcome: 'done' });
    return null;
  } catch (error) {
    end({ outcome: 'failed' });
    log().error({ job, ...about, err: error }, `${job} failed`);
    return error instanceof Error ? error.message : String(error);
  } finally {
    jobsRunning.dec({ job });
  }
}

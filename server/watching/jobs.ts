import { log } from './log';
import { metrics } from './metrics';

/** Does work behind requests, which nobody waits for: counted and timed as a `job` of that kind; where it fails, that is logged
 *  with what it was `about`. Never throws. */
export async function runJob(job: string, work: () => Promise<unknown>, about: Readonly<Record<string, string>> = {}): Promise<void> {
  const { jobsRunning, jobSeconds } = metrics();
  jobsRunning.inc({ job });
  const end = jobSeconds.startTimer({ job });
  try {
    await work();
    end({ outcome: 'done' });
  } catch (error) {
    end({ outcome: 'failed' });
    log().error({ job, ...about, err: error }, `${job} failed`);
  } finally {
    jobsRunning.dec({ job });
  }
}

import type { Instrumentation } from 'next';

/** Called by the framework once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { beginSettling } = await import('@/server/requests/beginSettling');
  const { beginWatching } = await import('@/server/watching/begin');
  const { beginWorking } = await import('@/server/jobs/beginWorking');
  const { scheduleBackups } = await import('@/server/backups/schedule');
  beginSettling();
  beginWatching();
  beginWorking();
  scheduleBackups();
}

/** Called by the framework with what a page, route or action throws. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers }, { routePath, routeType }) => {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { log } = await import('@/server/watching/log');
  log().error({ id: headers['x-request-id'], route: routePath, kind: routeType, err: error }, 'a request failed');
};

/** Called by the framework once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { scheduleDigests } = await import('@/server/classDigests/schedule');
  const { scheduleBackups } = await import('@/server/backups/schedule');
  scheduleDigests();
  scheduleBackups();
}

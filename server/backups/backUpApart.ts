import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BackupMade, BackupTask } from './backupMade';

/** Makes a backup in a thread of its own: all rows are counted, which in a large database takes longer than a request may wait.
 *  Throws what makeBackup throws. */
export function backUpApart(task: BackupTask): Promise<BackupMade> {
  const worker = new Worker(threadFile(), { workerData: task, execArgv: [] });
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject).once('exit', () => reject(new Error('the thread ended early')));
  });
}

/** Kept from the build, which would bundle what it sees named here. The project always starts from its own folder. */
function threadFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'server', 'backups', 'startBackupThread.mjs');
}

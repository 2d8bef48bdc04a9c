import { parentPort, workerData } from 'node:worker_threads';
import { makeBackup } from './backup';
import type { BackupTask } from './backupMade';

const { location, file } = workerData as BackupTask;
parentPort?.postMessage(await makeBackup(location, file));

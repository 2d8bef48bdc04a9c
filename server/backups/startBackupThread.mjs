// The thread that makes backups: plain JavaScript, outside the build, so that it starts the same under every command.
import { register } from 'tsx/esm/api';

register();
await import('./backupThread.ts');

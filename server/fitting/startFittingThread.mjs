// The thread that fits parameters: plain JavaScript, outside the build, so that it starts the same under every command.
import { register } from 'tsx/esm/api';

register();
await import('./fittingThread.ts');

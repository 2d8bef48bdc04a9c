/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadWakeWorker?: () => void } = globalThis;

/** Has the worker of this process look at once what there is to do, if it has one. */
export function wakeWorker(): void {
  shared.afterreadWakeWorker?.();
}

/** From now on `wake` is called for it. */
export function onWaking(wake: () => void): void {
  shared.afterreadWakeWorker = wake;
}

/** Kept on the process: the framework loads this module once for each of its bundles, and all share the connection that writes. */
const shared: typeof globalThis & { afterreadWaitingWrites?: number } = globalThis;

/** How many writes wait for those before them. */
export function waitingWrites(): number {
  return shared.afterreadWaitingWrites ?? 0;
}

/** Counts one as waiting until `turn` has come. */
export async function countedWhileWaiting(turn: Promise<unknown>): Promise<void> {
  shared.afterreadWaitingWrites = waitingWrites() + 1;
  await turn;
  shared.afterreadWaitingWrites = waitingWrites() - 1;
}

import { setTimeout as wait } from 'node:timers/promises';

const startsWithinMs = 10_000;

/** Resolves when what was started answers: when `ask` no longer fails; rejects with why it did where that takes 10 s. */
export async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (const until = Date.now() + startsWithinMs; ;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(100);
    }
  }
}

import { runJob } from './watching/jobs';

interface Mailing {
  /** In the order of arrival; what waits or runs under a name is not taken on again. */
  readonly waiting: Map<string, () => Promise<void>>;
  /** Resolves when nothing waits any more; null while nothing does. */
  running: Promise<void> | null;
}

/** Kept on the process: the framework loads this module once for each of its bundles, and a mail is not sent twice. */
const shared: typeof globalThis & { afterreadMailing?: Mailing } = globalThis;

function theMailing(): Mailing {
  shared.afterreadMailing ??= { waiting: new Map(), running: null };
  return shared.afterreadMailing;
}

/** Sends many mails, as `work` does, behind whatever is being answered now. Returns at once and never throws. */
export function mailBehind(name: string, work: () => Promise<void>): void {
  const mailing = theMailing();
  if (!mailing.waiting.has(name)) mailing.waiting.set(name, work);
  mailing.running ??= drain(mailing);
}

/** Resolves when no mail is being sent or waits for it. */
export async function mailsSent(): Promise<void> {
  await theMailing().running;
}

/** Whether mails are being sent or wait under this name. */
export function isMailing(name: string): boolean {
  return theMailing().waiting.has(name);
}

async function drain(mailing: Mailing): Promise<void> {
  for (;;) {
    const [name, work] = mailing.waiting.entries().next().value ?? [];
    if (name === undefined || work === undefined) break;
    await runJob('mail', work, { name });
    mailing.waiting.delete(name);
  }
  mailing.running = null;
}

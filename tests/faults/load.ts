import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '@/server/db';
import { Client } from '../served/client';
import { password } from './installation';
import type { Installation } from './installation';
import { Ledger } from './ledger';
import { editor, joiner, quizTaker, reviewer } from './writers';
import type { Writer } from './writers';

const pauseMs = 20;

/** Everybody in an installation at work at once: reviews, quiz answers, edits, class joins. */
export class Load {
  readonly ledger = new Ledger();
  /** Writes that were not acknowledged; each is sent again. */
  failed = 0;
  /** Why not, the last time. */
  lastFailure = '';
  /** Those that were answered as if the program were at fault, in words, until they are taken. */
  private blamed: string[] = [];
  private running: Promise<unknown> = Promise.resolve();
  private isStopped = true;

  private constructor(private readonly clients: readonly Client[], private readonly writers: readonly Writer[], ledger: Ledger) {
    this.ledger = ledger;
  }

  /** Signs everybody in at a server that runs. */
  static async at(url: string, installation: Installation): Promise<Load> {
    const ledger = new Ledger();
    const clients: Client[] = [];
    const signedIn = async (email: string): Promise<Client> => {
      const client = new Client(url, `10.30.0.${clients.length}`);
      await client.signIn(email, password);
      clients.push(client);
      return client;
    };
    const writers: Writer[] = [];
    for (const { email, cardIds } of installation.learners) {
      const client = await signedIn(email);
      writers.push(reviewer(client, cardIds, ledger), quizTaker(client, ledger));
    }
    for (const { email, learnerId } of installation.joiners) writers.push(joiner(await signedIn(email), learnerId, installation, ledger));
    writers.push(editor(await signedIn(installation.author.email), installation, ledger, () => revisionOf(installation)));
    return new Load(clients, writers, ledger);
  }

  /** Begins to write, and goes on through failures until it is stopped. */
  begin(): void {
    this.isStopped = false;
    this.running = Promise.all(this.writers.map(async (write) => {
      while (!this.isStopped) {
        try {
          await write();
        } catch (error) {
          this.failed += 1;
          this.lastFailure = error instanceof Error ? error.message : String(error);
          if (this.lastFailure.includes('answered 500')) this.blamed.push(this.lastFailure);
          await wait(pauseMs);
        }
      }
    }));
  }

  /** Resolves when so many more writes than now were acknowledged. */
  async acknowledges(count: number): Promise<void> {
    const target = this.ledger.acknowledged + count;
    while (this.ledger.acknowledged < target && !this.isStopped) await wait(pauseMs);
  }

  /** Resolves when so many more than now were not. */
  async fails(count: number): Promise<void> {
    const target = this.failed + count;
    while (this.failed < target && !this.isStopped) await wait(pauseMs);
  }

  /** What was answered 500 since this was asked last. */
  takeBlamed(): string[] {
    return this.blamed.splice(0);
  }

  /** Waits until so many more writes are acknowledged, and stops; gives how long they took, ms. */
  async recovers(count: number): Promise<number> {
    const before = performance.now();
    await this.acknowledges(count);
    const took = performance.now() - before;
    await this.stop();
    return took;
  }

  /** Resolves when nothing is on its way any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
    for (const client of this.clients) client.close();
  }
}

async function revisionOf({ location, author: { draftId } }: Installation): Promise<number> {
  const prisma = await connect(location);
  try {
    return (await prisma.courseDraft.findUniqueOrThrow({ where: { id: draftId } })).revision;
  } finally {
    await prisma.$disconnect();
  }
}

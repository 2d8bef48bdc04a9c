import { connect } from '@/server/db';
import { checkDatabase } from '@/server/integrity/checkDatabase';
import type { Installation } from './installation';
import type { Ledger } from './ledger';

/** What faults came to. */
export interface Verdict {
  readonly rounds: number;
  /** Writes that were acknowledged, and of these, such as are not there exactly once. */
  readonly acknowledged: number;
  readonly lost: number;
  /** What `npm run check` finds wrong, or was seen to go wrong, over all rounds. */
  readonly broken: number;
  /** From the start until an answer, or from the database's return until a write. */
  readonly recoveryMs: readonly number[];
}

/** Sums up rounds as they are judged. */
export class Verdicts {
  private rounds = 0;
  private lost = 0;
  private broken = 0;
  private readonly recoveryMs: number[] = [];

  constructor(private readonly installation: Installation, private readonly ledger: Ledger) {}

  /** Compares the database with what was acknowledged since the last round, and checks it as `npm run check` does. What was `seen`
   *  to go wrong meanwhile counts as broken. */
  async judge(recoveryMs: number, seen: readonly string[] = []): Promise<void> {
    for (const sentence of seen) console.error(`broken: ${sentence}`);
    this.broken += seen.length;
    const { location, joined } = this.installation;
    const prisma = await connect(location);
    try {
      const lost = await this.ledger.settle(prisma, joined.classId);
      for (const sentence of lost) console.error(`lost: ${sentence}`);
      for await (const { wrong, examples } of checkDatabase(prisma, location.provider, Date.now(), { repairs: false })) {
        this.broken += wrong;
        for (const sentence of examples) console.error(`broken: ${sentence}`);
      }
      this.lost += lost.length;
      this.rounds += 1;
      this.recoveryMs.push(Math.round(recoveryMs));
    } finally {
      await prisma.$disconnect();
    }
  }

  verdict(): Verdict {
    const { rounds, lost, broken, recoveryMs } = this;
    return { rounds, acknowledged: this.ledger.acknowledged, lost, broken, recoveryMs };
  }
}

import { setImmediate } from 'node:timers/promises';
import type { DraftFact } from '@/core/authoring/draft';
import type { DraftId } from '@/core/ids';
import { Prisma } from './db';
import { rowOfDraftFact } from './rows/draftRow';

/** Few enough that other requests wait only some milliseconds for each. */
const factsPerStatement = 200;

/** Stores a new draft's facts. A long article has thousands, for which the client's own `createMany` computes for
 *  seconds, at one go: this is SQL that both databases take, and lets others be answered in between. */
export async function insertDraftFacts(transaction: Prisma.TransactionClient, draftId: DraftId, facts: readonly DraftFact[]): Promise<void> {
  for (let start = 0; start < facts.length; start += factsPerStatement) {
    const rows = facts.slice(start, start + factsPerStatement).map((one) => {
      const { id, sectionId, paragraph, position, content, listed, decided, approved } = rowOfDraftFact(draftId, one);
      return Prisma.sql`(${draftId}, ${id}, ${sectionId}, ${paragraph}, ${position}, ${JSON.stringify(content)}, ${listed}, ${decided}, ${approved})`;
    });
    await transaction.$executeRaw`
      INSERT INTO "DraftFact" ("draftId", "id", "sectionId", "paragraph", "position", "content", "listed", "decided", "approved")
      VALUES ${Prisma.join(rows)}`;
    await setImmediate();
  }
}

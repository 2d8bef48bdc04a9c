import type { EventId, LearnerId } from '@/core/ids';
import { inChunks } from '../database/chunks';
import { Prisma } from '../db';
import { rowOfEvent } from '../rows/eventRow';
import type { ReceivedEvent } from '../rows/eventRow';
import { ownKey } from './ownKey';

export interface EventOfLearner extends ReceivedEvent {
  readonly learnerId: LearnerId;
}

/** Stores events that happened to cards; those that arrived before are left as they are. Gives the keys of the new ones. */
export async function insertEvents(transaction: Prisma.TransactionClient, events: readonly EventOfLearner[]): Promise<Set<string>> {
  const inserted = new Set<string>();
  for (const chunk of inChunks(events.map(valuesOf))) {
    const added = await transaction.$queryRaw<{ readonly learnerId: LearnerId; readonly id: EventId }[]>`
      INSERT INTO "StudyEvent" ("learnerId", "id", "courseId", "cardId", "kind", "rating", "source", "durationMs", "questionId",
        "undoesId", "actionId", "details", "at", "clientAt", "receivedAt")
      VALUES ${Prisma.join(chunk)} ON CONFLICT ("learnerId", "id") DO NOTHING RETURNING "learnerId", "id"`;
    for (const { learnerId, id } of added) inserted.add(ownKey(learnerId, id));
  }
  return inserted;
}

function valuesOf({ learnerId, ...received }: EventOfLearner): Prisma.Sql {
  const row = rowOfEvent(learnerId, received);
  return Prisma.sql`(${learnerId}, ${row.id}, ${row.courseId}, ${row.cardId}, ${row.kind}, ${row.rating}, ${row.source}, ${row.durationMs},
    ${row.questionId}, ${row.undoesId}, ${row.actionId}, ${row.details}, ${row.at}, ${row.clientAt}, ${row.receivedAt})`;
}

import type { PrismaClient } from '@/server/db';

/** What the server acknowledged, so that it must be there, once. */
export class Ledger {
  readonly reviews = new Set<string>();
  readonly responses = new Map<string, SavedResponse>();
  readonly submitted = new Set<string>();
  readonly edits = new Map<string, Edit>();
  /** By learner: whether they are in the class; null while that is being changed. */
  readonly memberships = new Map<string, boolean | null>();
  /** Every acknowledged write, of all kinds. */
  acknowledged = 0;

  /** Sentences about what is not there, or more than once; forgets what it was told of, but for who is where. */
  async settle(prisma: PrismaClient, classId: string): Promise<string[]> {
    const lost = [
      ...await this.lostReviews(prisma), ...await this.lostResponses(prisma), ...await this.lostSubmissions(prisma),
      ...await this.lostEdits(prisma), ...await this.lostMemberships(prisma, classId),
    ];
    for (const kind of [this.reviews, this.responses, this.submitted, this.edits]) kind.clear();
    return lost;
  }

  private async lostReviews(prisma: PrismaClient): Promise<string[]> {
    const rows = await prisma.studyEvent.groupBy({ by: ['id'], where: { id: { in: [...this.reviews] } }, _count: true });
    const counts = new Map(rows.map(({ id, _count }) => [id, _count]));
    return [...this.reviews].filter((id) => counts.get(id) !== 1).map((id) => `review ${id}: ${counts.get(id) ?? 0} times`);
  }

  private async lostResponses(prisma: PrismaClient): Promise<string[]> {
    const lost: string[] = [];
    for (const { attemptId, position, sequence } of this.responses.values()) {
      const logged = await prisma.attemptResponse.count({ where: { attemptId, position, sequence } });
      const standing = await prisma.attemptQuestion.findFirst({ where: { attemptId, position } });
      if (logged !== 1 || standing === null || standing.sequence < sequence) lost.push(`answer ${sequence} to question ${position} of ${attemptId}: ${logged} times`);
    }
    return lost;
  }

  private async lostSubmissions(prisma: PrismaClient): Promise<string[]> {
    const rows = await prisma.attempt.findMany({ where: { id: { in: [...this.submitted] }, submittedAt: { not: null } }, select: { id: true } });
    const found = new Set(rows.map(({ id }) => id));
    return [...this.submitted].filter((id) => !found.has(id)).map((id) => `submission of ${id}`);
  }

  private async lostEdits(prisma: PrismaClient): Promise<string[]> {
    const lost: string[] = [];
    for (const { draftId, title } of this.edits.values()) {
      const changes = await prisma.draftChange.findMany({ where: { draftId }, orderBy: { revision: 'desc' }, take: this.edits.size + 10 });
      const times = changes.filter(({ command }) => JSON.stringify(command).includes(JSON.stringify(title))).length;
      if (times !== 1) lost.push(`edit “${title}”: ${times} times`);
    }
    return lost;
  }

  private async lostMemberships(prisma: PrismaClient, classId: string): Promise<string[]> {
    const lost: string[] = [];
    for (const [learnerId, isIn] of this.memberships) {
      if (isIn !== null && (await prisma.enrolment.count({ where: { classId, learnerId } })) !== (isIn ? 1 : 0)) lost.push(`${learnerId} ${isIn ? 'joined' : 'left'}`);
    }
    return lost;
  }
}

export interface SavedResponse {
  readonly attemptId: string;
  readonly position: number;
  readonly sequence: number;
}

export interface Edit {
  readonly draftId: string;
  readonly title: string;
}

import { cardIdOf } from '@/core/ids';
import type { CardId, CourseId, LearnerId, SectionId } from '@/core/ids';
import type { Fact } from '@/core/facts/fact';
import type { CardRef } from '@/core/questions/question';
import type { Instant } from '@/core/time';
import { lockLearner } from './database/learnerLock';
import { database } from './db';
import type { Prisma } from './db';
import { rollUpNewCards } from './rollUps/keeping';
import { factOfRow } from './rows/courseRow';
import { queueReading } from './statements/queueing';
import type { Viewer } from './viewer';

/** Puts the cards of a section into the viewer's deck, new; those there already stay as they are. */
export async function introduceSection(
  viewer: Viewer,
  courseId: CourseId,
  sectionId: SectionId,
  now: Instant,
): Promise<{ ok: true; added: number } | { ok: false; reason: 'no-such-section' }> {
  const prisma = await database();
  const section = await prisma.section.findUnique({ where: { courseId_id: { courseId, id: sectionId } } });
  if (section === null || section.retiredAt !== null) return { ok: false, reason: 'no-such-section' };
  const added = await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, viewer.learnerId);
    return addSectionCards(transaction, viewer.learnerId, courseId, sectionId, now);
  });
  return { ok: true, added };
}

/** Adds the section's missing cards inside a transaction, after the learner's lock is taken; gives how many there were. */
export async function addSectionCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  sectionId: SectionId,
  now: Instant,
): Promise<number> {
  const facts = await transaction.fact.findMany({ where: { courseId, sectionId, retiredAt: null } });
  const held = await transaction.card.findMany({ where: { learnerId, courseId, sectionId }, select: { id: true } });
  const heldIds = new Set(held.map((card) => card.id));
  const data = facts
    .flatMap((row) => newCards(learnerId, courseId, factOfRow(row), row.position, new Date(now)))
    .filter((card) => !heldIds.has(card.id));
  await createCards(transaction, learnerId, courseId, data);
  if (held.length === 0 && data.length > 0) await queueReading(transaction, learnerId, courseId, sectionId, now);
  return data.length;
}

/** A card to be added, and since when the learner has had it, where that is not now. */
export type AddedCard = CardRef & { readonly since?: Instant };

/** Adds those of some cards of a course that the learner lacks, inside a transaction; what the course has dropped is left
 *  out. */
export async function addCards(
  transaction: Prisma.TransactionClient,
  learnerId: LearnerId,
  courseId: CourseId,
  cards: readonly AddedCard[],
  now: Instant,
): Promise<void> {
  const since = new Map<string, Instant>(cards.map((card) => [cardIdOf(courseId, card.factId, card.slot), card.since ?? now]));
  const wanted = new Set<string>(cards.map(({ factId, slot }) => cardIdOf(courseId, factId, slot)));
  const factIds = cards.map(({ factId }) => factId);
  const facts = await transaction.fact.findMany({ where: { courseId, id: { in: factIds }, retiredAt: null } });
  const held = await transaction.card.findMany({ where: { learnerId, id: { in: [...wanted] } }, select: { id: true } });
  const heldIds = new Set(held.map((card) => card.id));
  const data = facts
    .flatMap((row) => newCards(learnerId, courseId, factOfRow(row), row.position, new Date(now)))
    .filter(({ id }) => wanted.has(id) && !heldIds.has(id))
    .map((card) => ({ ...card, introducedAt: new Date(since.get(card.id) ?? now) }));
  await createCards(transaction, learnerId, courseId, data);
}

async function createCards(transaction: Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId, data: readonly NewCard[]): Promise<void> {
  await transaction.card.createMany({ data: [...data] });
  await rollUpNewCards(transaction, learnerId, courseId, data.map(({ id }) => id));
}

type NewCard = Prisma.CardCreateManyInput & { readonly id: CardId };

/** More slots than any fact has, so that cards keep the order of facts, then of slots. */
const slotsPerFact = 10;

function newCards(
  learnerId: LearnerId,
  courseId: CourseId,
  fact: Fact,
  factPosition: number,
  introducedAt: Date,
): NewCard[] {
  return fact.slots.map((slot, index) => ({
    learnerId,
    id: cardIdOf(courseId, fact.id, slot.name),
    courseId,
    factId: fact.id,
    sectionId: fact.sectionId,
    slot: slot.name,
    position: factPosition * slotsPerFact + index,
    introducedAt,
  }));
}

import { asId } from '@/core/ids';
import type { CardId } from '@/core/ids';
import type { StoredCard } from '@/core/scheduling/applyAction';
import { inSnapshot } from '../database/snapshot';
import type { Provider } from '../database/location';
import { lockLearner } from '../database/learnerLock';
import type { Prisma, PrismaClient } from '../db';
import { appliedIds, foldEvents, isWronglyMarked, storedEvents } from '../folding';
import type { Card as CardRow } from '../generated/sqlite/client';
import { refoldCards } from '../refolding';
import type { DeckKey } from '../rollUps/keeping';
import { decksOf } from '../rollUps/rebuilding';
import type { Progress } from '../rollUps/rebuilding';
import { columnsOfCard } from '../rows/cardRow';
import type { CardStateColumns } from '../rows/cardRow';
import { Findings } from './checkResult';
import type { CheckOptions, CheckResult } from './checkResult';

/** Cards that are held in memory at a time, with all of their events. */
const cardsAtATime = 200;

/** Whether what is stored of each card is what a replay of its events comes to; a repair stores that. */
export async function checkCardStates(prisma: PrismaClient, provider: Provider, options: CheckOptions, progress: Progress): Promise<CheckResult> {
  const findings = new Findings();
  const decks = await decksOf(prisma);
  let checked = 0;
  for (const [index, deck] of decks.entries()) {
    for (let after: string | null = ''; after !== null; ) {
      const batch: Batch = await inSnapshot(prisma, provider, (transaction) => readBatch(transaction, deck, after ?? ''));
      checked += batch.cards.length;
      for (const id of batch.wrong) findings.add(`The card ${id} of learner ${deck.learnerId} is not what its events come to.`);
      if (options.repairs && batch.wrong.length > 0) await repair(prisma, deck, batch.wrong);
      after = batch.cards.at(-1)?.id ?? null;
    }
    progress(index + 1, decks.length);
  }
  return findings.result('card states', checked, 'cards', options);
}

interface Batch {
  readonly cards: readonly CardRow[];
  readonly wrong: readonly CardId[];
}

async function readBatch(transaction: Prisma.TransactionClient, { learnerId, courseId }: DeckKey, after: string): Promise<Batch> {
  const cards = await transaction.card.findMany({ where: { learnerId, courseId, id: { gt: after } }, orderBy: { id: 'asc' }, take: cardsAtATime });
  const events = await storedEvents(transaction, { learnerId, courseId, cards });
  const folded = foldEvents(cards, events);
  const applied = appliedIds(folded);
  const wronglyMarked = new Set(events.cardEvents.filter((event) => isWronglyMarked(event, applied)).map(({ cardId }) => cardId));
  const ids = cards.filter((card) => {
    const replayed = folded.get(asId<CardId>(card.id));
    return wronglyMarked.has(card.id) || replayed === undefined || !isStoredAs(card, replayed);
  });
  return { cards, wrong: ids.map(({ id }) => asId<CardId>(id)) };
}

async function repair(prisma: PrismaClient, { learnerId, courseId }: DeckKey, wrong: readonly CardId[]): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    await lockLearner(transaction, learnerId);
    const cards = await transaction.card.findMany({ where: { learnerId, id: { in: [...wrong] } } });
    await refoldCards(transaction, learnerId, courseId, cards);
  });
}

function isStoredAs(row: CardRow, replayed: StoredCard): boolean {
  const columns = columnsOfCard(replayed);
  return (Object.keys(columns) as (keyof CardStateColumns)[]).every((name) => isSame(row[name], columns[name]));
}

type Stored = CardStateColumns[keyof CardStateColumns];

/** Powers and logarithms may differ in the last digits from one machine to another. */
const leastDifference = 1e-9;

function isSame(one: Stored, other: Stored): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= leastDifference * Math.max(1, Math.abs(one));
  return one === other;
}

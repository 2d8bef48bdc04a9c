import { v7 as newUuid } from 'uuid';
import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { checkDatabase } from '@/server/integrity/checkDatabase';
import { isSound } from '@/server/integrity/checkResult';
import type { CheckResult } from '@/server/integrity/checkResult';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { changeStudySettings, studySettings } from '@/server/settings';
import type { Viewer } from '@/server/viewer';
import { aLearner, courseId, now, prisma, provider, test, useFreshDatabase } from './setting';

useFreshDatabase();

async function checked(repairs = false): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for await (const result of checkDatabase(await prisma(), provider(), now, { repairs })) results.push(result);
  return results;
}

const wrongOf = (results: readonly CheckResult[]) => Object.fromEntries(results.filter(({ wrong }) => wrong > 0).map(({ what, wrong }) => [what, wrong]));

/** Somebody who has reviewed two cards, taken one review back and changed their settings. */
async function aStudiedLearner(name: string): Promise<{ viewer: Viewer; cards: readonly CardId[]; undone: EventId }> {
  const viewer = await aLearner(name);
  const rows = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { id: 'asc' } });
  const cards = rows.map(({ id }) => asId<CardId>(id));
  const settings = await studySettings(viewer, courseId);
  await changeStudySettings(viewer, courseId, { ...settings, parameters: { ...settings.parameters, desiredRetention: 0.85 } }, now - DAY_MS);
  const common = (at: number) => ({ id: asId<EventId>(newUuid()), at, cardId: cards[0]! });
  const review = (parts: ReturnType<typeof common>): SentEvent => ({ ...parts, kind: 'review', rating: 'good', durationMs: 4000 });
  const [kept, undone] = [common(now - 2000), common(now - 1000)];
  await acceptReviews(viewer, { sentAt: now, events: [review(kept), review({ ...common(now - 1500), cardId: cards[1]! }), review(undone)] }, now);
  await acceptReviews(viewer, { sentAt: now, events: [{ ...common(now), kind: 'undo', undoes: undone.id }] }, now);
  return { viewer, cards, undone: undone.id };
}

describe('a check of the database', () => {
  test('finds nothing wrong in one that was only written by the program, and says how much it looked at', async () => {
    const { cards } = await aStudiedLearner('well');
    const results = await checked();
    expect(wrongOf(results)).toEqual({});
    expect(isSound(results)).toBe(true);
    expect(results.map(({ what }) => what)).toEqual(['storage', 'references', 'scheduling parameters', 'card states', 'roll-ups']);
    expect(results.every(({ checked: count }) => count > 0)).toBe(true);
    expect(results.find(({ what }) => what === 'card states')?.checked).toBe(cards.length);
  });

  test('finds each thing that is derived and wrong, changes none of it, and rebuilds all where it is to repair', async () => {
    const client = await prisma();
    const { viewer: { learnerId }, cards, undone } = await aStudiedLearner('damaged');
    const stored = async () => [
      await client.card.findMany({ where: { learnerId }, orderBy: { id: 'asc' } }), await client.studySettings.findMany({ where: { learnerId } }),
      await client.deckRollUp.findMany({ where: { learnerId } }), await client.studyEvent.findMany({ where: { learnerId }, orderBy: { id: 'asc' } }),
    ];
    const [before, { parameters }] = [await stored(), await client.studySettings.findFirstOrThrow({ where: { learnerId } })];
    await client.card.update({ where: { learnerId_id: { learnerId, id: cards[1]! } }, data: { stability: 99, reviews: 7 } });
    await client.card.update({ where: { learnerId_id: { learnerId, id: cards[2]! } }, data: { isSuspended: true } });
    await client.studyEvent.update({ where: { learnerId_id: { learnerId, id: undone } }, data: { isUndone: false } });
    await client.studySettings.updateMany({ where: { learnerId }, data: { parameters: { ...(parameters as object), desiredRetention: 0.7 } } });
    await client.deckRollUp.updateMany({ where: { learnerId }, data: { numbers: '' } });
    const damaged = await stored();
    const found = await checked();
    expect(wrongOf(found)).toEqual({ 'scheduling parameters': 1, 'card states': 3, 'roll-ups': 1 });
    expect(isSound(found)).toBe(false);
    expect(found.flatMap(({ examples }) => examples).join('\n')).toContain(cards[1]!);
    expect(await stored()).toEqual(damaged);
    const repaired = await checked(true);
    expect(isSound(repaired)).toBe(true);
    expect(await stored()).toEqual(before);
    expect(wrongOf(await checked())).toEqual({});
  });

  test('finds rows that name what is not there, and leaves them, as nothing says what they were', async () => {
    const client = await prisma();
    const { viewer: { learnerId }, cards } = await aStudiedLearner('torn');
    await client.card.delete({ where: { learnerId_id: { learnerId, id: cards[1]! } } });
    const results = await checked(true);
    expect(wrongOf(results)).toMatchObject({ references: 1 });
    expect(isSound(results)).toBe(false);
    expect(results.flatMap(({ examples }) => examples)).toContain('1 rows of StudyEvent name by learnerId, cardId a Card that is not there.');
  });
});

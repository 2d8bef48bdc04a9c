import { v7 as newUuid } from 'uuid';
import { beforeAll, describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { seededRandom } from '@/core/random';
import { ratings } from '@/core/scheduling/event';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { powerLawMind } from '@/core/simulation/memory/powerLaw';
import { simulateStudy } from '@/core/simulation/studyYear';
import { DAY_MS } from '@/core/time';
import { introduceSection } from '@/server/cards';
import { studyDeck } from '@/server/studyDeck/studyDeck';
import { adoptFit, undoAdoption } from '@/server/fitting/adoption';
import { dismissFit, fitView } from '@/server/fitting/fitView';
import { acceptReviews } from '@/server/reviews';
import type { SentEvent } from '@/server/reviews';
import { changeStudySettings, studySettings } from '@/server/settings';
import { studyPlan } from '@/server/studyPlan';
import type { Viewer } from '@/server/viewer';
import { aLearner, courseId, jobsDone, now, prisma, test, theCourse, useFreshDatabase } from './setting';

useFreshDatabase();

const habits = { cardsPerSection: 60, daysPerSection: 1000, reviewsADay: 200, diligence: 0.9, attention: 0.6, begin: now - 300 * DAY_MS, days: 300 };

/** A learner with 60 cards, and the reviews that somebody forgetful would send of them, oldest first. */
async function aStudent(name: string): Promise<{ viewer: Viewer; reviews: readonly SentEvent[] }> {
  const viewer = await aLearner(name);
  for (const { id } of theCourse().sections.slice(1, 4)) await introduceSection(viewer, courseId, id, now - DAY_MS);
  const client = await prisma();
  const { learnerId } = viewer;
  await client.card.updateMany({ where: { learnerId }, data: { introducedAt: new Date(habits.begin - DAY_MS) } });
  const cards = await client.card.findMany({ where: { learnerId }, orderBy: { position: 'asc' } });
  const histories = simulateStudy(powerLawMind(seededRandom('forgetful 0')), habits, defaultParameters, 'fitting');
  const reviews = histories.flatMap((history, index) =>
    history.map(({ rating, at }): SentEvent => ({
      kind: 'review', id: asId<EventId>(newUuid()), cardId: asId(cards[index]!.id), rating: ratings[rating - 1]!, at, durationMs: 4000,
    })));
  return { viewer, reviews: reviews.sort((a, b) => a.at - b.at) };
}

async function send(viewer: Viewer, events: readonly SentEvent[]): Promise<void> {
  await acceptReviews(viewer, { sentAt: now, events }, now);
}

async function statesOf({ learnerId }: Viewer): Promise<unknown[]> {
  const rows = await (await prisma()).card.findMany({ where: { learnerId }, orderBy: { id: 'asc' } });
  return rows.map(({ id, dueAt, stability, difficulty, intervalDays, phase }) => ({ id, dueAt, stability, difficulty, intervalDays, phase }));
}

describe('weights of their own', () => {
  test('are fitted behind the answers with 400 reviews, and again when they have doubled', async () => {
    const { viewer, reviews } = await aStudent('steady');
    const fits = async () => {
      const rows = await (await prisma()).parameterFit.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { reviewCount: 'asc' } });
      return rows.map(({ reviewCount }) => reviewCount);
    };
    await send(viewer, reviews.slice(0, 399));
    await jobsDone();
    expect(await fitView(viewer, courseId, now)).toEqual({ reviewCount: 399, nextFitAt: 400, state: { kind: 'none' } });
    expect(await adoptFit(viewer, courseId, now)).toEqual({ ok: false, reason: 'no-fit' });

    await send(viewer, reviews.slice(399, 400));
    expect(await studyDeck(viewer, courseId, now)).not.toBeNull();
    expect(await fits()).toEqual([]);
    await jobsDone();
    expect(await fits()).toEqual([400]);

    await send(viewer, reviews.slice(400, 799));
    await jobsDone();
    expect(await fits()).toEqual([400]);
    await send(viewer, reviews.slice(799, 800));
    await jobsDone();
    expect(await fits()).toEqual([400, 800]);
    expect(await fitView(viewer, courseId, now)).toMatchObject({ reviewCount: 800, nextFitAt: 1600 });
  });
});

describe('fitted weights', () => {
  let viewer: Viewer;

  beforeAll(async () => {
    const student = await aStudent('student');
    viewer = student.viewer;
    await send(viewer, student.reviews);
    await jobsDone();
  });

  test('are offered with both measures of both, and what adopting them would change', async () => {
    const { state } = await fitView(viewer, courseId, now);
    if (state.kind !== 'offered') throw new Error(`the weights are ${state.kind}`);
    const { comparison, preview } = state;
    expect(comparison.fitted.logLoss).toBeLessThan(comparison.current.logLoss);
    expect(comparison.fitted.rmseBins).toBeLessThanOrEqual(comparison.current.rmseBins);
    expect(comparison.heldOut).toBeGreaterThan(50);
    expect(preview.cards).toBe(habits.cardsPerSection);
    expect(preview.earlier + preview.later).toBeGreaterThan(0);
  });

  test('can be put aside and adopted later', async () => {
    expect(await dismissFit(viewer, courseId, now)).toEqual({ ok: true });
    expect((await fitView(viewer, courseId, now)).state.kind).toBe('dismissed');
  });

  test('reschedule every card when they are adopted, just as the preview said, and are taken back without a trace', async () => {
    await (await prisma()).parameterFit.updateMany({ where: { learnerId: viewer.learnerId }, data: { dismissedAt: null } });
    const offered = (await fitView(viewer, courseId, now)).state;
    const before = await statesOf(viewer);
    expect(await adoptFit(viewer, courseId, now)).toEqual({ ok: true });
    const after = await statesOf(viewer);
    expect(after).not.toEqual(before);
    const dueBy = (rows: readonly unknown[]) => (rows as { dueAt: Date | null }[]).filter(({ dueAt }) => dueAt !== null && dueAt.getTime() < Date.UTC(2026, 0, 16, 4)).length;
    expect(offered).toMatchObject({ preview: { dueTodayBefore: dueBy(before), dueTodayAfter: dueBy(after) } });
    expect((await studyPlan(viewer, courseId)).parameters.weights).not.toEqual(defaultParameters.weights);
    expect((await fitView(viewer, courseId, now)).state).toMatchObject({ kind: 'adopted', adoptedAt: now, canUndo: true });

    expect(await undoAdoption(viewer, courseId, now + 1000)).toEqual({ ok: true });
    expect(await statesOf(viewer)).toEqual(before);
    expect((await studyPlan(viewer, courseId)).parameters).toEqual(defaultParameters);
    expect(await undoAdoption(viewer, courseId, now + 2000)).toEqual({ ok: false, reason: 'not-adopted' });
  });

  test('stay when settings of scheduling were changed since, which a return would lose', async () => {
    expect(await adoptFit(viewer, courseId, now + 3000)).toEqual({ ok: true });
    const adopted = await statesOf(viewer);
    expect(await adoptFit(viewer, courseId, now + 4000)).toEqual({ ok: true });
    expect(await statesOf(viewer)).toEqual(adopted);
    const settings = await studySettings(viewer, courseId);
    await changeStudySettings(viewer, courseId, { ...settings, parameters: { ...settings.parameters, desiredRetention: 0.85 } }, now + 5000);
    expect(await undoAdoption(viewer, courseId, now + 6000)).toEqual({ ok: false, reason: 'settings-changed-since' });
    expect((await fitView(viewer, courseId, now + 6000)).state).toMatchObject({ kind: 'adopted', canUndo: false });
  });
});

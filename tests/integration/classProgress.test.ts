import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId } from '@/core/ids';
import { usualThresholds } from '@/core/analytics/risk/thresholds';
import { learnerDay } from '@/core/scheduling/day';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters, retrievability } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import { classLearnerView } from '@/server/classLearners';
import { classView } from '@/server/classMatrix';
import { overviewView } from '@/server/classProgress/overview';
import { changeProgressSettings } from '@/server/classProgress/settings';
import { trendsView } from '@/server/classProgress/trends';
import { acceptReviews } from '@/server/reviews';
import { cardEventOfRow } from '@/server/rows/eventRow';
import type { Viewer } from '@/server/viewer';
import { aClassOf, reviewEvents } from './randomClass';
import type { AClass } from './randomClass';
import { now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

const turn = { timeZone: 'UTC', dayStartHour: 4 };

/** Something done to a learner's card: a review, or taking back the card's last one. */
interface Deed {
  readonly learner: number;
  readonly card: number;
  readonly minutesAgo: number;
  readonly rating: number;
  readonly isUndone: boolean;
}

const deeds = fc.array(
  fc.record({
    learner: fc.nat(2), card: fc.nat(4), minutesAgo: fc.integer({ min: 1, max: 75 * 24 * 60 }), rating: fc.nat(3), isUndone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

async function carryOut({ learners }: AClass, all: readonly Deed[]): Promise<void> {
  const db = await prisma();
  for (const [index, viewer] of learners.entries()) {
    const cards = await db.card.findMany({ where: { learnerId: viewer.learnerId }, orderBy: { position: 'asc' }, take: 5 });
    const events = all.filter(({ learner }) => learner === index).flatMap((deed) => reviewEvents(asId<CardId>(cards[deed.card]!.id), deed));
    if (events.length > 0) await acceptReviews(viewer, { sentAt: now, events }, now);
  }
}

/** A learner's study worked out again from the raw events, in the plainest way. */
async function studied({ learnerId }: Viewer) {
  const db = await prisma();
  const [cards, rows] = [await db.card.findMany({ where: { learnerId } }), await db.studyEvent.findMany({ where: { learnerId } })];
  const folded = cards.map(({ id, factId }) => {
    const own = rows.filter(({ cardId }) => cardId === id).map(cardEventOfRow);
    return { factId, ...foldCard(asId<CardId>(id), own, [], defaultParameters) };
  });
  const reviews = folded.flatMap(({ factId, history }) => {
    const own = history.flatMap(({ action }) => (action.kind === 'review' ? [action] : []));
    const dateOf = (at: number): string => learnerDay(at, turn).date;
    return own.map((review, index) => ({
      ...review, factId,
      isLasting: index > 0 && dateOf(review.at) !== dateOf(own[0]!.at) && dateOf(own[index - 1]!.at) !== dateOf(review.at),
    }));
  });
  return { reviews, recalled: (at: number) => folded.reduce((sum, { state }) => sum + retrievability(state, at, defaultParameters), 0) };
}

type Studied = Awaited<ReturnType<typeof studied>>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** On so many of the learner's days, today the last of them. */
const onLastDays = (days: number) => ({ at }: { at: number }): boolean => at >= learnerDay(now, turn).start - (days - 1) * DAY_MS;
const within = (days: number) => ({ at }: { at: number }): boolean => at >= now - days * DAY_MS;

async function expectOverview({ instructor, classId }: AClass, all: readonly Studied[]): Promise<void> {
  const view = (await overviewView(instructor, classId, now))!;
  expect(view.overview).toMatchObject({ learners: all.length, active: all.filter(({ reviews }) => reviews.some(within(7))).length });
  const lasting = all.flatMap(({ reviews }) => reviews.filter(onLastDays(14)).filter(({ isLasting }) => isLasting));
  const lapses = new Map<string, number>();
  for (const { factId, rating } of lasting) if (rating === 'again') lapses.set(factId, (lapses.get(factId) ?? 0) + 1);
  expect(new Map(view.forgotten.map((one) => [one.factId as string, one.lapses]))).toEqual(lapses);
  for (const { factId, reviews } of view.forgotten) expect(reviews).toBe(lasting.filter((one) => one.factId === factId).length);
  const cards = all.length * (await classView(instructor, classId, now))!.outline.sections[0]!.cardCount;
  expect(view.overview.forecast.sections[0]!.now).toBeCloseTo(sum(all.map(({ recalled }) => recalled(now))) / cards, 9);
  expect(view.overview.forecast.sections[0]!.stopping).toBeCloseTo(sum(all.map(({ recalled }) => recalled(view.examAt))) / cards, 9);
  const idle = all.filter(({ reviews }) => reviews.length === 0 || !reviews.some(within(7))).length;
  const quiet = view.overview.atRisk.filter(({ risk }) => risk.reasons.some(({ kind }) => kind === 'stopped' || kind === 'not-begun'));
  expect(quiet).toHaveLength(idle);
}

async function expectMatrix({ instructor, classId, learners }: AClass, all: readonly Studied[]): Promise<void> {
  const { rows, outline } = (await classView(instructor, classId, now))!;
  for (const [index, { learnerId }] of learners.entries()) {
    const { reviews, recalled } = all[index]!;
    const row = rows.find((one) => one.learnerId === learnerId)!;
    expect(row.lastActiveAt).toBe(reviews.length === 0 ? null : Math.max(...reviews.map(({ at }) => at)));
    expect(row.reviewsLast7Days).toBe(reviews.filter(onLastDays(7)).length);
    expect(row.standing.sections[0]!.mastery).toBeCloseTo(recalled(now) / outline.sections[0]!.cardCount, 9);
  }
}

async function expectTrends({ instructor, classId }: AClass, all: readonly Studied[]): Promise<void> {
  const { weeks, reviewsByHour } = (await trendsView(instructor, classId, now))!;
  for (const week of weeks) {
    const start = Date.parse(week.monday);
    const isIn = ({ at }: { at: number }): boolean => at >= start && at < start + 7 * DAY_MS;
    const own = all.map(({ reviews }) => reviews.filter(isIn));
    const lasting = own.flat().filter(({ isLasting }) => isLasting);
    expect(week).toMatchObject({
      active: own.filter(({ length }) => length > 0).length, reviews: own.flat().length, durationMs: sum(own.flat().map(({ durationMs }) => durationMs)),
      retention: lasting.length === 0 ? null : lasting.filter(({ rating }) => rating !== 'again').length / lasting.length,
    });
  }
  const first = Date.parse(weeks[0]!.monday);
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const { at } of all.flatMap(({ reviews }) => reviews).filter((one) => one.at >= first)) hours[(new Date(at).getUTCDay() + 6) % 7]![new Date(at).getUTCHours()]! += 1;
  expect(reviewsByHour).toEqual(hours);
}

async function expectReports({ instructor, classId, learners }: AClass, all: readonly Studied[]): Promise<void> {
  for (const [index, { learnerId }] of learners.entries()) {
    const { report } = (await classLearnerView(instructor, classId, learnerId, now))!;
    const { reviews } = all[index]!;
    const dates = [...new Set(reviews.map(({ at }) => learnerDay(at, turn).date))];
    for (const day of report.timeline) expect(day.reviews).toBe(reviews.filter(({ at }) => learnerDay(at, turn).date === day.date).length);
    expect(report.timeline.map(({ date }) => date)).toEqual(expect.arrayContaining(dates));
    const facts = report.sections.flatMap((section) => section.facts);
    for (const fact of facts) expect(fact.reviews).toBe(reviews.filter(({ factId }) => factId === fact.factId).length);
  }
}

describe('what is shown of a random class', () => {
  test('agrees with a recomputation from the raw events', async () => {
    await fc.assert(fc.asyncProperty(deeds, async (all) => {
      const made3 = await aClassOf(3);
      await carryOut(made3, all);
      const recomputed = await Promise.all(made3.learners.map(studied));
      await expectMatrix(made3, recomputed);
      await expectOverview(made3, recomputed);
      await expectTrends(made3, recomputed);
      await expectReports(made3, recomputed);
    }), { numRuns: 4 });
  });
});

describe('the settings of an overview', () => {
  test('move the day that is projected to, and from where on a learner is at risk', async () => {
    const { instructor, classId } = await aClassOf(1);
    const before = (await overviewView(instructor, classId, now))!;
    expect(before).toMatchObject({ isExamSet: false, examAt: now + 28 * DAY_MS, thresholds: usualThresholds });
    expect(before.overview.atRisk[0]?.risk.reasons).toEqual([{ kind: 'not-begun', daysSinceJoined: 80 }]);
    expect(await changeProgressSettings(instructor, classId, { examAt: '2026-03-01T09:00', thresholds: { ...usualThresholds, idleDays: 60 } })).toBe(true);
    expect(await overviewView(instructor, classId, now)).toMatchObject({ isExamSet: true, examAt: Date.UTC(2026, 2, 1, 9), thresholds: { idleDays: 60 } });
    expect(await overviewView(instructor, classId, Date.UTC(2026, 2, 2))).toMatchObject({ isExamSet: false });
  });

  test('and all that they show are for the class’s instructors alone', async () => {
    const { instructor, classId, learners } = await aClassOf(1);
    const other = (await aClassOf(0)).instructor;
    for (const viewer of [learners[0]!, other]) {
      expect(await overviewView(viewer, classId, now)).toBeNull();
      expect(await trendsView(viewer, classId, now)).toBeNull();
      expect(await changeProgressSettings(viewer, classId, { examAt: null, thresholds: usualThresholds })).toBe(false);
    }
    expect(await classLearnerView(learners[0]!, classId, learners[0]!.learnerId, now)).toMatchObject({ isSelf: true });
    expect(await trendsView(instructor, classId, now)).not.toBeNull();
  });

  test('show groups side by side where there are any', async () => {
    const { instructor, classId, learners } = await aClassOf(3);
    expect((await trendsView(instructor, classId, now))?.groups).toEqual([]);
    const db = await prisma();
    await db.classGroup.create({ data: { id: `${classId} north`, classId, name: 'North' } });
    await db.enrolment.updateMany({ where: { classId, learnerId: { in: learners.slice(0, 2).map(({ learnerId }) => learnerId) } }, data: { groupId: `${classId} north` } });
    expect((await trendsView(instructor, classId, now))?.groups.map(({ group, learners: count }) => [group, count])).toEqual([['North', 2], [null, 1]]);
    expect((await classView(instructor, classId, now))?.rows.filter(({ group }) => group === 'North')).toHaveLength(2);
  });
});

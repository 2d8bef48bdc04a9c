import { comparedGroups } from '@/core/analytics/classProgress/groupComparison';
import type { ComparedGroup, GroupMember } from '@/core/analytics/classProgress/groupComparison';
import { reviewsByWeekHour } from '@/core/analytics/classProgress/weekHours';
import { classWeeks, weeksUpTo } from '@/core/analytics/classProgress/weeks';
import type { ClassWeek, LearnerWork } from '@/core/analytics/classProgress/weeks';
import { totalWork, workOf } from '@/core/analytics/classProgress/work';
import { mastery } from '@/core/analytics/mastery';
import { quizScores } from '@/core/analytics/quizScores';
import type { CourseOutline } from '@/core/facts/outline';
import type { ClassId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';
import { classEvidence } from './evidence';
import type { LearnerEvidence } from './evidence';

/** How a class has done, week by week. */
export interface TrendsView {
  readonly name: string;
  readonly timeZone: string;
  readonly learners: number;
  /** Oldest first. */
  readonly weeks: readonly ClassWeek[];
  /** Seven rows from Monday on, of 24 hours each, over those weeks. */
  readonly reviewsByHour: readonly (readonly number[])[];
  /** The groups side by side, over the last four weeks; empty where the class has none. */
  readonly groups: readonly ComparedGroup[];
}

const weeksShown = 12;
const comparedDays = 28;
const activeDays = 7;

/** Null for anyone but the class's instructors. */
export async function trendsView(viewer: Viewer, classId: ClassId, now: Instant): Promise<TrendsView | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const { row, outline } = own;
  const turn = { timeZone: row.timeZone, dayStartHour: 0 };
  const since = weeksUpTo(now, turn, weeksShown)[0]?.start ?? now;
  const evidence = await classEvidence(classId, outline.course.id, since, now);
  const learners = evidence.map(learnerWork);
  const hasGroups = evidence.some(({ group }) => group !== null);
  return {
    name: row.name, timeZone: row.timeZone, learners: learners.length,
    weeks: classWeeks(learners, now, turn, weeksShown),
    reviewsByHour: reviewsByWeekHour(learners.flatMap(({ works }) => works), row.timeZone),
    groups: hasGroups ? comparedGroups(evidence.map((learner) => groupMember(learner, outline, now))) : [],
  };
}

function learnerWork({ reviews, attempts }: LearnerEvidence): LearnerWork {
  return { works: reviews.map(workOf), attempts: attempts.flatMap(({ submitted }) => submitted ?? []) };
}

function groupMember({ group, deck, attempts, reviews, parameters }: LearnerEvidence, { sections }: CourseOutline, now: Instant): GroupMember {
  const total = sections.reduce((sum, { cardCount }) => sum + cardCount, 0);
  return {
    group,
    mastery: mastery(deck.cards, total, now, parameters),
    isActive: reviews.some(({ at }) => at >= now - activeDays * DAY_MS),
    work: totalWork(reviews.filter(({ at }) => at >= now - comparedDays * DAY_MS).map(workOf)),
    bestScores: sections.flatMap(({ section }) => {
      const own = attempts.filter(({ sectionId }) => sectionId === section.id);
      return quizScores(own.flatMap(({ submitted }) => submitted ?? [])).best ?? [];
    }),
  };
}

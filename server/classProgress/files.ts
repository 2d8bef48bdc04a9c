import { learnerTables } from '@/core/analytics/classProgress/learnerTables';
import type { LearnerTable } from '@/core/analytics/classProgress/learnerTables';
import { overviewTables } from '@/core/analytics/classProgress/overviewTables';
import type { OverviewTable } from '@/core/analytics/classProgress/overviewTables';
import { trendsTables } from '@/core/analytics/classProgress/trendsTables';
import type { TrendsTable } from '@/core/analytics/classProgress/trendsTables';
import { toCsv } from '@/core/analytics/csv';
import type { ClassId, LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { classLearnerView } from '../classLearners';
import type { Viewer } from '../viewer';
import { overviewView } from './overview';
import { trendsView } from './trends';

/** A list of a class's overview as CSV; null for anyone but its instructors, and so below. */
export async function overviewCsv(viewer: Viewer, classId: ClassId, table: OverviewTable, now: Instant): Promise<string | null> {
  const view = await overviewView(viewer, classId, now);
  return view === null ? null : toCsv(overviewTables[table](view));
}

export async function trendsCsv(viewer: Viewer, classId: ClassId, table: TrendsTable, now: Instant): Promise<string | null> {
  const view = await trendsView(viewer, classId, now);
  return view === null ? null : toCsv(trendsTables[table](view));
}

/** A table of a learner's page: for the class's instructors and the learner. */
export async function learnerCsv(viewer: Viewer, classId: ClassId, learnerId: LearnerId, table: LearnerTable, now: Instant): Promise<string | null> {
  const view = await classLearnerView(viewer, classId, learnerId, now);
  return view === null ? null : toCsv(learnerTables[table](view));
}

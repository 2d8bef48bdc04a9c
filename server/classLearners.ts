import type { AttemptId, ClassId, LearnerId } from '@/core/ids';
import type { ProgressView } from '@/core/analytics/progress';
import type { AttemptResult } from '@/core/quiz/attemptResult';
import type { Instant } from '@/core/time';
import { resultForInstructor } from './attempts/attemptResult';
import { learnerReport } from './classProgress/learnerReport';
import type { LearnerReport } from './classProgress/learnerReport';
import { turnOf } from './learnerDayTurn';
import { ownLearner, ownLearnerOrSelf } from './ownClass';
import { progressOf } from './progress';
import type { Viewer } from './viewer';

export interface ClassLearnerView {
  readonly class: { readonly id: ClassId; readonly name: string };
  readonly learner: { readonly id: LearnerId; readonly name: string };
  /** Whether the viewer is this learner. */
  readonly isSelf: boolean;
  readonly progress: ProgressView;
  readonly report: LearnerReport;
}

/** One learner of a class, as its instructors see them and as the learner sees what they see; null for anyone else, and
 *  for learners of other classes. */
export async function classLearnerView(
  viewer: Viewer,
  classId: ClassId,
  learnerId: LearnerId,
  now: Instant,
): Promise<ClassLearnerView | null> {
  const found = await ownLearnerOrSelf(viewer, classId, learnerId);
  if (found === null) return null;
  const { own, learner } = found;
  const turn = turnOf(learner);
  const progress = await progressOf(learnerId, own.outline.course.id, turn, now);
  if (progress === null) return null;
  return {
    class: { id: classId, name: own.row.name }, learner: { id: learnerId, name: learner.name },
    isSelf: learnerId === viewer.learnerId, progress,
    report: await learnerReport(learnerId, progress, turn, now),
  };
}

/** A submitted attempt of a learner of the class, on the class's course, keys and all: for its instructors alone. */
export async function classAttemptView(
  viewer: Viewer,
  classId: ClassId,
  learnerId: LearnerId,
  attemptId: AttemptId,
  now: Instant,
): Promise<(AttemptResult & { learnerName: string; className: string }) | null> {
  const found = await ownLearner(viewer, classId, learnerId);
  const result = found === null ? null : await resultForInstructor(learnerId, attemptId, now);
  if (found === null || result?.courseId !== found.own.outline.course.id) return null;
  return { ...result, learnerName: found.learner.name, className: found.own.row.name };
}

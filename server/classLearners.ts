import type { AttemptId, ClassId, LearnerId } from '@/core/ids';
import type { ProgressView } from '@/core/analytics/progress';
import type { AttemptResult } from '@/core/quiz/attemptResult';
import type { Instant } from '@/core/time';
import { attemptResult, resultForInstructor } from './attempts/attemptResult';
import { learnerReport } from './classProgress/learnerReport';
import type { LearnerReport } from './classProgress/learnerReport';
import { turnOf } from './learnerDayTurn';
import { ownLearnerOrSelf } from './ownClass';
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

export interface ClassAttemptView extends AttemptResult {
  readonly learnerName: string;
  readonly className: string;
  /** Whether the viewer is this learner. */
  readonly isSelf: boolean;
}

/** A submitted attempt of a learner of the class, on the class's course: keys and all for its instructors, as far as it
 *  may be seen by now for the learner, and null for anyone else. */
export async function classAttemptView(
  viewer: Viewer,
  classId: ClassId,
  learnerId: LearnerId,
  attemptId: AttemptId,
  now: Instant,
): Promise<ClassAttemptView | null> {
  const found = await ownLearnerOrSelf(viewer, classId, learnerId);
  if (found === null) return null;
  const { own, learner } = found;
  const isSelf = learnerId === viewer.learnerId;
  const result = isSelf ? await attemptResult(viewer, attemptId, now) : await resultForInstructor(learnerId, attemptId, now);
  if (result?.courseId !== own.outline.course.id) return null;
  return { ...result, learnerName: learner.name, className: own.row.name, isSelf };
}

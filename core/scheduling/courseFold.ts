import type { EventId } from '../ids';
import type { AppliedAction } from './applyAction';
import type { CourseEvent } from './event';
import type { SchedulingParameters } from './parameters';

/** The course's events so far: the parameters in force, and what each step would be taken back to. */
export interface CourseFold {
  readonly parameters: SchedulingParameters;
  readonly steps: readonly CourseStep[];
}

interface CourseStep {
  readonly id: EventId;
  readonly parametersBefore: SchedulingParameters;
  /** What the card's actions were computed with before a reschedule, by the action's id. */
  readonly actionsBefore: ReadonlyMap<EventId, SchedulingParameters>;
}

export function beginCourse(initial: SchedulingParameters): CourseFold {
  return { parameters: initial, steps: [] };
}

interface Folding {
  readonly course: CourseFold;
  readonly applied: AppliedAction[];
}

/** The course and a card's actions after one more event of the course. */
export function applyCourseEvent(course: CourseFold, applied: AppliedAction[], event: CourseEvent): Folding {
  const { parameters, steps } = course;
  switch (event.kind) {
    case 'parameters': {
      const step = { id: event.id, parametersBefore: parameters, actionsBefore: new Map() };
      return { course: { parameters: event.parameters, steps: [...steps, step] }, applied };
    }
    case 'reschedule': {
      const actionsBefore = new Map(applied.map((one) => [one.action.id, one.parameters]));
      const step = { id: event.id, parametersBefore: parameters, actionsBefore };
      return { course: { parameters, steps: [...steps, step] }, applied: applied.map(({ action }) => ({ action, parameters })) };
    }
    case 'course-undo': {
      const last = steps.at(-1);
      if (last?.id !== event.undoes) return { course, applied };
      return { course: { parameters: last.parametersBefore, steps: steps.slice(0, -1) }, applied: restored(applied, last) };
    }
  }
}

/** Actions done since the step keep what they were computed with. */
function restored(applied: readonly AppliedAction[], { actionsBefore }: CourseStep): AppliedAction[] {
  return applied.map((one) => ({ ...one, parameters: actionsBefore.get(one.action.id) ?? one.parameters }));
}

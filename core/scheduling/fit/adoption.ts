import type { CourseId, EventId } from '../../ids';
import type { Instant } from '../../time';
import { applyCourseEvent, beginCourse } from '../courseFold';
import type { CourseFold } from '../courseFold';
import type { CourseEvent, CourseUndo, ParametersChange, Reschedule } from '../event';
import { inOrder } from '../fold';
import type { SchedulingParameters } from '../parameters';

/** Where events of a course go: their ids grow in the order given, so that events of one moment keep that order. */
export interface EventSlots {
  readonly courseId: CourseId;
  readonly at: Instant;
  readonly ids: readonly [EventId, EventId];
}

/** What adopting weights is made of: the new parameters, and a replay of everything with them. */
export function adoptionEvents(
  inForce: SchedulingParameters,
  weights: readonly number[],
  { courseId, at, ids }: EventSlots,
): readonly [ParametersChange, Reschedule] {
  return [
    { kind: 'parameters', id: ids[0], at, courseId, parameters: { ...inForce, weights } },
    { kind: 'reschedule', id: ids[1], at, courseId },
  ];
}

/** What takes an adoption of these weights back, last step first; null unless it was the last that was done to the
 *  course's parameters. */
export function undoOfAdoption(
  courseEvents: readonly CourseEvent[],
  weights: readonly number[],
  initial: SchedulingParameters,
  { courseId, at, ids }: EventSlots,
): readonly [CourseUndo, CourseUndo] | null {
  const steps = foldCourse(courseEvents, initial).steps.slice(-2).map(({ id }) => courseEvents.find((event) => event.id === id));
  const [change, reschedule] = steps;
  if (change?.kind !== 'parameters' || reschedule?.kind !== 'reschedule') return null;
  if (!areSameWeights(change.parameters.weights, weights)) return null;
  return [
    { kind: 'course-undo', id: ids[0], at, courseId, undoes: reschedule.id },
    { kind: 'course-undo', id: ids[1], at, courseId, undoes: change.id },
  ];
}

/** The parameters in force after the events of a course. */
export function parametersAfter(courseEvents: readonly CourseEvent[], initial: SchedulingParameters): SchedulingParameters {
  return foldCourse(courseEvents, initial).parameters;
}

function foldCourse(courseEvents: readonly CourseEvent[], initial: SchedulingParameters): CourseFold {
  return inOrder(courseEvents).reduce((course, event) => applyCourseEvent(course, [], event).course, beginCourse(initial));
}

export function areSameWeights(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((weight, index) => weight === others[index]);
}

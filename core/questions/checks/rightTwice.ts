import type { Course } from '../../facts/course';
import { normaliseText } from '../../text';
import { notesOf, rightAnswers } from '../asking';
import type { Question } from '../question';
import type { Finding } from './finding';

/** Sides of a matching question that are right for more than one thing: what belongs to another, or to nothing, and is
 *  among the accepted answers of this one's slot. */
export function rightTwice(course: Course, question: Question): Finding[] {
  if (question.format !== 'matching') return [];
  const { pairs, spares, id, factId } = question;
  return pairs.flatMap(({ factId: own, slot: name, left, right }) => {
    const fact = course.facts.find((one) => one.id === own);
    const slot = fact?.slots.find((one) => one.name === name);
    if (fact === undefined || slot === undefined) return [];
    const rights = rightAnswers(slot, notesOf(fact, slot));
    const others = [...pairs.map((pair) => pair.right), ...spares].filter((text) => text !== right && rights.has(normaliseText(text)));
    return others.map((text) => ({ factId, rule: 'second-right-answer', reason: `${id}: “${text}” is right for “${left}” as well` }));
  });
}

import type { Course } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import { normaliseText } from '../../text';
import { notesOf, rightAnswers } from '../asking';
import type { Question } from '../question';
import type { Finding } from './finding';
import { lintQuestion } from './lint';
import { rightTwice } from './rightTwice';

/** Everything that is wrong with a course's questions, in the order of its facts. `sources` are the article's paragraphs
 *  by number, where they are at hand. */
export function checkQuestions(
  course: Course, questions: readonly Question[], sources: ReadonlyMap<number, string> = new Map(),
): Finding[] {
  const byFact = new Map<string, Question[]>(course.facts.map((fact) => [fact.id, []]));
  for (const question of questions) byFact.get(question.factId)?.push(question);
  return course.facts.flatMap((fact) => {
    const ofFact = byFact.get(fact.id) ?? [];
    const source = sources.get(fact.paragraph);
    return [
      ...unusedSlots(fact, ofFact),
      ...repeatedStems(fact, ofFact),
      ...droppedDistractors(fact),
      ...ofFact.flatMap((question) => [...flaws(fact, question, source), ...rightTwice(course, question)]),
    ];
  });
}

function flaws(fact: Fact, question: Question, source: string | undefined): Finding[] {
  const flags = lintQuestion(question, source === undefined ? { fact } : { fact, source });
  return flags.map(({ rule, message }) => ({ factId: fact.id, rule, reason: `${question.id}: ${message}` }));
}

/** A slot asked only for show: a quiz could never ask it. */
function unusedSlots(fact: Fact, questions: readonly Question[]): Finding[] {
  return fact.slots
    .filter((slot) => !questions.some((question) => question.slot === slot.name && question.format !== 'open'))
    .map((slot) => ({ factId: fact.id, rule: 'unused-slot', reason: `no graded question uses the slot “${slot.name}”` }));
}

function repeatedStems(fact: Fact, questions: readonly Question[]): Finding[] {
  const stems = questions.map((question) => normaliseText(question.stem));
  return questions
    .filter((_, index) => stems.indexOf(stems[index] ?? '') !== index)
    .map((question) => ({ factId: fact.id, rule: 'repeated-stem', reason: `two questions read “${question.stem}”` }));
}

/** An author's distractor that no question shows: the generator drops it, because it is right. */
function droppedDistractors(fact: Fact): Finding[] {
  return fact.slots.flatMap((slot) => {
    const notes = notesOf(fact, slot);
    const right = rightAnswers(slot, notes);
    return notes.distractors
      .filter((distractor) => right.has(normaliseText(distractor)))
      .map((distractor) => ({
        factId: fact.id, rule: 'second-right-answer', reason: `${slot.name}: the distractor “${distractor}” is also right`,
      }));
  });
}

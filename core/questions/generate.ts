import type { Course } from '../facts/course';
import type { Fact, Slot } from '../facts/fact';
import { generatedAsk, notesOf } from './asking';
import type { Asking } from './asking';
import { distractorsFor } from './distractors/distractors';
import { poolOf } from './distractors/pool';
import type { Pool } from './distractors/pool';
import { clozeQuestion } from './formats/cloze';
import { listRecallQuestion } from './formats/listRecall';
import { multipleChoiceQuestion } from './formats/multipleChoice';
import { openQuestion } from './formats/open';
import { shortTextQuestion } from './formats/shortText';
import { singleChoiceQuestion } from './formats/singleChoice';
import { trueFalseQuestion } from './formats/trueFalse';
import type { Question } from './question';

type Maker = (asking: Asking) => Question | null;

/** In the order of `flashcardFormats`. */
const flashcardMakers: readonly Maker[] = [openQuestion, clozeQuestion];

const makers: readonly Maker[] = [
  ...flashcardMakers, singleChoiceQuestion, multipleChoiceQuestion, trueFalseQuestion, shortTextQuestion, listRecallQuestion,
];

/** Every question of every format that a course's facts can be asked by, in the order of facts, slots and formats.
 *  The same course always gives the same questions. */
export function generateQuestions(course: Course): Question[] {
  const pool = poolOf(course);
  return course.facts.flatMap((fact) => fact.slots.flatMap((slot) => questionsOfSlot(pool, fact, slot)));
}

/** Every question of one slot, with wrong answers from a pool. */
export function questionsOfSlot(pool: Pool, fact: Fact, slot: Slot): Question[] {
  return questionsBy(makers, pool, fact, slot);
}

/** Those questions of one slot that its flashcards need one of. */
export function flashcardsOfSlot(pool: Pool, fact: Fact, slot: Slot): Question[] {
  return questionsBy(flashcardMakers, pool, fact, slot);
}

function questionsBy(chosen: readonly Maker[], pool: Pool, fact: Fact, slot: Slot): Question[] {
  const notes = notesOf(fact, slot);
  const ask = notes.ask ?? generatedAsk(fact, slot);
  const distractors = distractorsFor(pool, fact, slot, ask);
  const asking = { fact, slot, notes, ask, distractors, isFirst: fact.slots[0] === slot };
  return chosen
    .map((make) => make(asking))
    .filter((question) => question !== null)
    .filter(({ format }) => notes.retired?.[format] === undefined && notes.heldBack?.[format] === undefined);
}

import type { Course } from '../facts/course';
import type { Fact, Slot, SlotNotes } from '../facts/fact';
import { generatedAsk, notesOf } from './asking';
import type { Asking } from './asking';
import { distractorsFor } from './distractors/distractors';
import { poolOf } from './distractors/pool';
import type { Pool } from './distractors/pool';
import { clozeQuestion } from './formats/cloze';
import { dateQuestion } from './formats/date';
import { listRecallQuestion } from './formats/listRecall';
import { multiClozeQuestion } from './formats/multiCloze';
import { multipleChoiceQuestion } from './formats/multipleChoice';
import { numberQuestion } from './formats/number';
import { openQuestion } from './formats/open';
import { shortTextQuestion } from './formats/shortText';
import { singleChoiceQuestion } from './formats/singleChoice';
import { trueFalseQuestion } from './formats/trueFalse';
import type { Format, Question } from './question';
import { setQuestions } from './sets/setQuestions';

type Maker = (asking: Asking) => Question | null;

/** A value that can be read is typed as one, everything else as a text. */
const typedQuestion: Maker = (asking) => numberQuestion(asking) ?? dateQuestion(asking) ?? shortTextQuestion(asking);

/** In the order of `flashcardFormats`. */
const flashcardMakers: readonly Maker[] = [openQuestion, clozeQuestion];

const makers: readonly Maker[] = [
  ...flashcardMakers, singleChoiceQuestion, multipleChoiceQuestion, trueFalseQuestion, typedQuestion, listRecallQuestion,
];

/** Every question of every format that a course's facts can be asked by, in the order of facts, slots and formats; those
 *  over several facts follow, by section. The same course always gives the same questions. */
export function generateQuestions(course: Course): Question[] {
  const pool = poolOf(course);
  return [
    ...course.facts.flatMap((fact) => [...fact.slots.flatMap((slot) => questionsOfSlot(pool, fact, slot)), ...questionsOfFact(pool, fact)]),
    ...course.sections.flatMap((section) => setQuestions(section, course.facts)),
  ];
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
  const asking = askingOf(pool, fact, slot);
  return chosen
    .map((make) => make(asking))
    .filter((question) => question !== null)
    .filter(({ format }) => isAsked(asking.notes, format));
}

/** What asks for several slots of one fact at once. */
function questionsOfFact(pool: Pool, fact: Fact): Question[] {
  if (fact.slots.length < 2) return [];
  const question = multiClozeQuestion(fact, fact.slots.map((slot) => askingOf(pool, fact, slot)));
  return question === null || !isAsked(fact.notes[question.slot], question.format) ? [] : [question];
}

function askingOf(pool: Pool, fact: Fact, slot: Slot): Asking {
  const notes = notesOf(fact, slot);
  const ask = notes.ask ?? generatedAsk(fact, slot);
  return { fact, slot, notes, ask, distractors: distractorsFor(pool, fact, slot, ask), isFirst: fact.slots[0] === slot };
}

/** Numbers and dates were asked as short texts once; who retired one did not want the answer typed. */
function isAsked(notes: SlotNotes | undefined, format: Format): boolean {
  const formats: readonly Format[] = format === 'number' || format === 'date' ? [format, 'short-text'] : [format];
  return formats.every((one) => notes?.retired?.[one] === undefined && notes?.heldBack?.[one] === undefined);
}

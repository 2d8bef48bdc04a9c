import { shuffled } from '../../random';
import { questionBase } from '../asking';
import type { Asking } from '../asking';
import type { MultipleChoiceQuestion } from '../question';

const mostRightOptions = 4;
const mostOptions = 7;
const fewestWrongOptions = 3;

/** Some items of a list among items that are not of it, or all that its author gave. Not made with fewer than three of the
 *  latter that were looked for. */
export function multipleChoiceQuestion(asking: Asking): MultipleChoiceQuestion | null {
  const { slot, ask, notes, distractors } = asking;
  const areAll = notes.options === 'all';
  if (slot.type !== 'list' || distractors.length < (areAll ? 1 : fewestWrongOptions)) return null;
  const base = questionBase(asking, 'multiple-choice');
  const answers = shuffled(slot.items, base.id).slice(0, areAll ? slot.items.length : mostRightOptions);
  return {
    ...base,
    format: 'multiple-choice',
    stem: `${ask} Choose every right one among these.`,
    answers,
    distractors: shuffled(distractors, base.id).slice(0, areAll ? distractors.length : mostOptions - answers.length),
  };
}

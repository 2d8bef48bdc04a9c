import { questionBase } from '../asking';
import type { Asking } from '../asking';
import { fittingDistractors } from '../distractors/fitting';
import type { SingleChoiceQuestion } from '../question';

/** Wrong options beside the right one. */
const wrongOptions = 3;

/** The question sentence with four options, or with all that its author gave. Not made for lists and truths, nor with fewer
 *  than three good wrong options that were looked for. */
export function singleChoiceQuestion(asking: Asking): SingleChoiceQuestion | null {
  const { slot, ask, notes } = asking;
  if (slot.type === 'list' || slot.type === 'truth') return null;
  const base = questionBase(asking, 'single-choice');
  const distractors = notes.options === 'all' ? asking.distractors : fittingDistractors(slot.text, asking.distractors, wrongOptions);
  if (distractors === null || distractors.length === 0) return null;
  return { ...base, format: 'single-choice', stem: `${ask} Choose one.`, answer: slot.text, distractors };
}

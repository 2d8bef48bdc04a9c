import { questionBase } from '../asking';
import type { Asking } from '../asking';
import { fittingDistractors } from '../distractors/fitting';
import type { SingleChoiceQuestion } from '../question';

/** Wrong options beside the right one. */
const wrongOptions = 3;

/** The question sentence with four options. Not made for lists, nor with fewer than three good wrong options. */
export function singleChoiceQuestion(asking: Asking): SingleChoiceQuestion | null {
  const { slot, ask } = asking;
  if (slot.type === 'list') return null;
  const base = questionBase(asking, 'single-choice');
  const distractors = fittingDistractors(slot.text, asking.distractors, wrongOptions);
  if (distractors === null) return null;
  return { ...base, format: 'single-choice', stem: `${ask} Choose one.`, answer: slot.text, distractors };
}

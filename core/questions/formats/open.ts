import { questionBase } from '../asking';
import type { Asking } from '../asking';
import type { OpenQuestion } from '../question';

/** The question sentence, answered in the head. */
export function openQuestion(asking: Asking): OpenQuestion {
  return { ...questionBase(asking, 'open'), format: 'open', stem: asking.ask, answer: asking.slot.text };
}

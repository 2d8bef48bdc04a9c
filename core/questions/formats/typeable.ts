import type { Slot } from '../../facts/fact';
import { isSentenceType } from '../../facts/slotTypes';

/** Longer answers are too many ways to type. */
const mostWords = 5;

/** Whether a slot's text is short enough to be typed, and one thing. */
export function isTypeable({ type, text }: Slot): boolean {
  return type !== 'list' && type !== 'truth' && !isSentenceType(type) && text.split(' ').length <= mostWords;
}

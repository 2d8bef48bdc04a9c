import { normaliseText } from '../../../text';
import type { Item } from '../item';
import { isSameValue, valueOf } from '../language/values';
import { isLessExact, isWithin } from '../language/within';
import type { Rule } from '../rule';

/** A wrong answer that is right: the same text, the same value, or a part of it or more than it. Haladyna, Downing &
 *  Rodriguez 2002, guideline 19 (only one choice is right); SAQUET's more than one correct. */
export const secondRightAnswer: Rule = {
  name: 'second-right-answer',
  severity: 'drop',
  advise: (item) => {
    const found = item.wrong.length === 0 ? undefined : item.wrong.find(judging(item));
    return found === undefined ? null : `Replace the wrong answer “${found}”: it is right as well, or a part of what is right.`;
  },
};

/** Tells of a wrong answer whether it is right too. Values are held against the key alone: “April”, accepted for April
 *  2010, does not make April 2009 right. */
function judging({ keys, right }: Item): (wrong: string) => boolean {
  const values = keys.map(valueOf).filter((value) => value !== null);
  const [normalKeys, accepted] = [keys.map(normaliseText), [...right]];
  return (wrong) => {
    const normal = normaliseText(wrong);
    if (right.has(normal)) return true;
    const value = values.length === 0 ? null : valueOf(wrong);
    if (value !== null) return values.some((key) => isSameValue(key, value));
    return accepted.some((text) => isWithin(text, normal)) || normalKeys.some((key) => isLessExact(normal, key));
  };
}

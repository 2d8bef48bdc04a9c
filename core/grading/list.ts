import type { ListItem } from '../questions/question';
import type { Grade } from './response';
import { isTypedRight } from './typedText';

/** Items recalled in any order: the share of the list's items that were named. A repeated item counts once, and a
 *  wrong one takes nothing away, since it earns nothing either. */
export function gradeList(items: readonly ListItem[], given: readonly string[]): Grade {
  const found = items.filter((item) => given.some((text) => isTypedRight(keyOf(item, items), text))).length;
  return { score: items.length === 0 ? 0 : found / items.length };
}

function keyOf(item: ListItem, items: readonly ListItem[]) {
  const others = items.filter((other) => other !== item).map(({ text }) => text);
  return { answer: item.text, accepted: item.accepted, distractors: others };
}

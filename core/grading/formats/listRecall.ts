import type { ListItem, ListRecallQuestion } from '../../questions/question';
import { wholeGrade } from '../response';
import { isTypedRight } from '../typedText';
import type { TypedKey } from '../typedText';
import { formatModule } from './formatModule';

/** Items recalled in any order: the share of the list's items that were named. A repeated item counts once, and a
 *  wrong one takes nothing away, since it earns nothing either. */
export const listRecall = formatModule<ListRecallQuestion, 'list'>('list', {
  form: ({ items }) => ({ kind: 'list', count: items.length }),
  grade: ({ items }, given) => wholeGrade(items.length === 0 ? 0 : foundIn(given.items, items) / items.length),
  answerLines: ({ items }) => items.map(({ text }) => text),
  responseLines: (_, { items }) => items,
  wellFormed: (question, { items }) => items.length <= question.items.length,
});

function foundIn(given: readonly string[], items: readonly ListItem[]): number {
  return items.filter((item) => given.some((text) => isTypedRight(keyOf(item, items), text))).length;
}

function keyOf(item: ListItem, items: readonly ListItem[]): TypedKey {
  const others = items.filter((other) => other !== item).map(({ text }) => text);
  return { answer: item.text, accepted: item.accepted, distractors: others };
}

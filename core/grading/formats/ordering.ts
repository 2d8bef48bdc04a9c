import { shuffled } from '../../random';
import type { OrderingQuestion } from '../../questions/question';
import type { Grade } from '../response';
import { formatModule } from './formatModule';

/** Items put in order. The score is the share of the key's neighbours that follow one another in the response, so that
 *  one item out of place does not spoil all that stand behind it. An item's own part is 1 where it stands right behind
 *  its true predecessor, the first where it stands at the top. */
export const ordering = formatModule<OrderingQuestion, 'order'>('order', {
  form: ({ id, items }, seed) => ({ kind: 'order', items: outOfOrder(items.map(({ text }) => text), `${id} ${seed}`) }),
  grade: (question, { items }) => gradeOrder(question.items.map(({ text }) => text), items),
  answerLines: ({ items }) => [items.map(({ text, place }) => (place === '' ? text : `${text} (${place})`)).join(' → ')],
  responseLines: (_, { items }) => [items.join(' → ')],
  wellFormed: (question, { items }) => isSameSet(question.items.map(({ text }) => text), items),
});

/** In an order fixed by the seed, but not in the right one, which would leave nothing to do. */
function outOfOrder(key: readonly string[], seed: string): readonly string[] {
  const mixed = shuffled(key, seed);
  const isInOrder = mixed.every((text, index) => text === key[index]);
  return isInOrder ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

function gradeOrder(key: readonly string[], given: readonly string[]): Grade {
  const placeOf = new Map(given.map((text, place) => [text, place]));
  const parts = key.map((text, index) => {
    const before = key[index - 1];
    const wanted = before === undefined ? 0 : (placeOf.get(before) ?? -2) + 1;
    return placeOf.get(text) === wanted ? 1 : 0;
  });
  const followers: readonly number[] = parts.slice(1);
  const score = followers.length === 0 ? (parts[0] ?? 0) : followers.reduce((sum, part) => sum + part, 0) / followers.length;
  return { score, parts };
}

function isSameSet(key: readonly string[], given: readonly string[]): boolean {
  return given.length === key.length && new Set(given).size === given.length && given.every((text) => key.includes(text));
}

import type { Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import { categoriesOf, partsOf } from '../../facts/sets/questionSet';
import type { CategoriseSet } from '../../facts/sets/questionSet';
import { shuffled } from '../../random';
import type { CategoriseQuestion } from '../question';
import { setBase } from './setBase';

/** Things to be put under headings. The items stand in an order of their own, which tells nothing. */
export function categoriseQuestion(section: Section, set: CategoriseSet, facts: readonly Fact[]): CategoriseQuestion | null {
  const parts = partsOf(set);
  const base = setBase(section, set, parts, facts);
  if (base === null) return null;
  const categories = categoriesOf(set);
  const items = parts.map(({ factId, slot, text }, index) => ({ factId, slot, text, category: categories[index] ?? '' }));
  return { ...base, format: 'categorise', categories: set.categories.map(({ name }) => name), items: shuffled(items, base.id) };
}

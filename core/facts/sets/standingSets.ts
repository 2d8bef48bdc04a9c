import type { Section } from '../course';
import type { Fact } from '../fact';
import { fewestParts, partsOf } from './questionSet';
import type { CategoryPart, QuestionSet, SetPart } from './questionSet';
import { slotOfPart } from './setMisfits';

/** The section with what of its sets can be asked of these facts: parts whose slot is gone, and sets with too few parts
 *  left, are left out. */
export function withStandingSets(section: Section, facts: readonly Fact[]): Section {
  const { sets, ...others } = section;
  if (sets === undefined) return section;
  const own = facts.filter(({ sectionId }) => sectionId === section.id);
  const standing = sets.map((set) => standingPart(set, own)).filter(isWhole);
  return standing.length === 0 ? others : { ...others, sets: standing };
}

function standingPart(set: QuestionSet, facts: readonly Fact[]): QuestionSet {
  const stands = (part: SetPart): boolean => {
    const slot = slotOfPart(part, facts);
    return slot !== undefined && slot.type !== 'list';
  };
  if (set.format !== 'categorise') return { ...set, parts: set.parts.filter(stands) };
  const categories = set.categories.map(({ name, parts }) => ({
    name, parts: parts.flatMap((part) => (part.kind === 'items' ? standingItems(part, facts) : stands(part) ? [part] : [])),
  }));
  return { ...set, categories: categories.filter(({ parts }) => parts.length > 0) };
}

function standingItems(part: Extract<CategoryPart, { kind: 'items' }>, facts: readonly Fact[]): CategoryPart[] {
  const slot = slotOfPart(part, facts);
  const items = slot?.type === 'list' ? part.items.filter((item) => slot.items.includes(item)) : [];
  return items.length === 0 ? [] : [{ ...part, items }];
}

function isWhole(set: QuestionSet): boolean {
  return partsOf(set).length >= fewestParts && (set.format !== 'categorise' || set.categories.length > 1);
}

import type { FlaggedSlot } from './slot';

const generic = /^(?:continued|continues|continue|appears?|appeared|seems?|seemed|remains?|remained|beg[aiu]n|helped|helps|played|plays|increased|grew|grows|declined|flourished|spread|existed|tended|tends|mattered|changed|thrived|was|were|is|are|had|has)$/;

/** "____ continued to flourish in Peru": so did much else, and nothing beside the gap says what kind of thing is wanted.
 *  `hint` is the word beside the gap. */
export function isBareSubject({ candidate: { kind, type }, statement, place: { from, to }, ask }: FlaggedSlot, hint: string | null): boolean {
  if (ask !== null || hint !== null || type !== 'term' || kind !== 'name' && !kind.startsWith('phrase')) return false;
  const start = statement[from - 1]?.tag === 'DET' ? from - 1 : from;
  const verb = statement.slice(to).find(({ tag }) => tag !== 'ADV');
  const others = statement.slice(to).filter(({ tag, lower }) => tag === 'PROPN' || /^\d{3,4}s?$/.test(lower));
  return start === 0 && generic.test(verb?.lower ?? '') && others.length < 3;
}

/** "settlers in the ____": at the end of a statement many a place fits. */
export function isBarePlace({ candidate: { kind, type }, statement, place: { from, to }, ask }: FlaggedSlot, hint: string | null): boolean {
  const isLast = statement.slice(to).every(({ tag }) => tag === 'PUNCT');
  return kind === 'name' && ask === null && hint === null && /^(?:term|region)$/.test(type) && isLast && statement[from - 1]?.lower === 'the' && statement[from - 2]?.lower === 'in' && statement[from - 3]?.tag === 'NOUN';
}

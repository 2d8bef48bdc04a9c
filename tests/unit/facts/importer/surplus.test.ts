import { expect, test } from 'vitest';
import type { ImportedFact } from '@/core/facts/importer/importedFact';
import { withoutSurplus } from '@/core/facts/importer/surplus';
import { imported } from '../../builders/importing';

type Kind = 'plain' | 'loose' | 'minor';

/** A fact for each kind, with one slot that nothing speaks against; the later ones score less. */
function factsOf(counts: Readonly<Record<Kind, number>>): ImportedFact[] {
  const [example] = imported('Maria Keller sold ships to Norway in 1902.').facts;
  if (example === undefined) throw new Error('no fact was found');
  const kinds = (['plain', 'loose', 'minor'] as const).flatMap((kind) => Array.from({ length: counts[kind] }, () => kind));
  return kinds.map((kind, index) => ({
    ...example,
    slots: { [kind]: { range: example.range, score: -index, flags: [], isLoose: kind === 'loose', isMinor: kind === 'minor' } },
  }));
}

function keptOf(counts: Readonly<Record<Kind, number>>): Record<Kind, number> {
  const open = withoutSurplus(factsOf(counts)).flatMap(({ slots }) => Object.entries(slots)).filter(([, { flags }]) => flags.length === 0);
  const count = (kind: Kind): number => open.filter(([name]) => name === kind).length;
  return { plain: count('plain'), loose: count('loose'), minor: count('minor') };
}

test('an article with few questions that leave no doubt keeps all', () => {
  expect(keptOf({ plain: 19, loose: 40, minor: 40 })).toEqual({ plain: 19, loose: 40, minor: 40 });
});

test('one with enough of them is filled up to 45, by what is told in passing last', () => {
  expect(keptOf({ plain: 30, loose: 10, minor: 40 })).toEqual({ plain: 30, loose: 10, minor: 5 });
  expect(keptOf({ plain: 20, loose: 40, minor: 40 })).toEqual({ plain: 20, loose: 25, minor: 0 });
});

test('one with more keeps them all, and no others', () => {
  expect(keptOf({ plain: 60, loose: 10, minor: 10 })).toEqual({ plain: 60, loose: 0, minor: 0 });
});

test('what is surplus says so', () => {
  const flags = withoutSurplus(factsOf({ plain: 50, loose: 0, minor: 1 })).flatMap(({ slots }) => Object.values(slots).flatMap((slot) => slot.flags));
  expect(flags).toEqual(['surplus']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slotTypes } from '@/core/facts/slotTypes';
import { bodies } from '@/core/facts/importer/gazetteer/bodies';
import { countries } from '@/core/facts/importer/gazetteer/countries';
import { bodyOf, countryOf, countryOfDemonym, namesOf, placeKind } from '@/core/facts/importer/gazetteer/names';
import { sameKind } from '@/core/facts/importer/gazetteer/sameKind';

const wish = (count: number, exclude: readonly string[] = []) => ({ count, seed: 'a fact', exclude });

describe('names of the same kind', () => {
  test('of a country are countries of its region first', () => {
    expect(sameKind('Kazakhstan', 'country', wish(4)).sort()).toEqual(['Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']);
    expect(sameKind('Kazakhstan', 'country', wish(6)).slice(4).every((name) => countryOf(name)?.region !== 'Central Asia')).toBe(true);
  });

  test('of a country are never excluded ones, by whichever name', () => {
    const names = sameKind('China', 'country', wish(500, ['ROK', 'the DPRK', 'Nippon', 'Japan']));
    expect(names).toEqual(expect.arrayContaining(['Mongolia', 'Taiwan']));
    for (const name of ['China', 'South Korea', 'North Korea', 'Japan']) expect(names).not.toContain(name);
  });

  test('of a country are none that is almost the same', () => {
    expect(sameKind('Russia', 'country', wish(500))).not.toContain('Soviet Union');
    expect(sameKind('the UK', 'country', wish(500))).not.toContain('England');
    expect(sameKind('Guinea', 'country', wish(500))).not.toContain('Guinea-Bissau');
  });

  test('of a capital are capitals of its region, of another city cities of its country', () => {
    expect(sameKind('Dushanbe', 'city', wish(4)).sort()).toEqual(['Ashgabat', 'Astana', 'Bishkek', 'Tashkent']);
    expect(sameKind('Shanghai', 'city', wish(5)).flatMap(namesOf).every(({ kind, entry }) => kind === 'city' && entry.country === 'China')).toBe(true);
  });

  test('of a body are bodies of its field, abbreviated or spelt as it is', () => {
    const abbreviated = sameKind('SCO', 'organisation', wish(3));
    expect(abbreviated.map((name) => bodyOf(name)?.field)).toEqual(['Eurasia', 'Eurasia', 'Eurasia']);
    expect(abbreviated.every((name) => bodyOf(name)?.abbreviation === name)).toBe(true);
    const american = sameKind('Shanghai Cooperation Organization', 'organisation', wish(20)).filter((name) => /Organi.ation/.test(name));
    expect(american.length).toBeGreaterThan(2);
    expect(american.filter((name) => name.includes('Organis'))).toEqual([]);
  });

  test('of a place are places of its kind, with the article where the answer has it', () => {
    expect(sameKind('the Danube', 'region', wish(3)).every((name) => name.startsWith('the ') && placeKind(name) === 'river')).toBe(true);
    expect(sameKind('Texas', 'region', wish(3)).map(placeKind)).toEqual(['state', 'state', 'state']);
  });

  test('of a demonym are demonyms, of no country of its own', () => {
    const names = sameKind('Kazakh', 'country', wish(4));
    expect(names.map((name) => countryOfDemonym(name)?.region)).toEqual(['Central Asia', 'Central Asia', 'Central Asia', 'Central Asia']);
    expect(names).not.toContain('Kazakhstani');
  });

  test('of a language or a belief are its like', () => {
    expect(sameKind('Swahili', 'language', wish(2))).toHaveLength(2);
    expect(sameKind('Islam', 'concept', wish(200))).toContain('Buddhism');
    expect(sameKind('Islam', 'concept', wish(200, ['Buddhists']))).not.toContain('Buddhism');
  });

  test('are none where the answer is unknown or of another type', () => {
    expect(sameKind('Atlantis', 'country', wish(3))).toEqual([]);
    expect(sameKind('Kazakhstan', 'city', wish(3))).toEqual([]);
    expect(sameKind('2013', 'year', wish(3))).toEqual([]);
  });

  test('are the same for the same seed, others for another', () => {
    expect(sameKind('France', 'country', wish(8))).toEqual(sameKind('France', 'country', wish(8)));
    expect(sameKind('NATO', 'organisation', { ...wish(8), seed: 'one' })).not.toEqual(sameKind('NATO', 'organisation', { ...wish(8), seed: 'two' }));
  });

  test('are distinct and never the answer or an excluded name, whatever is asked', () => {
    const name = fc.constantFrom(...countries.flatMap((country) => [country.name, ...country.otherNames, country.capital]), ...bodies.map((body) => body.name), 'Texas', 'the Nile');
    fc.assert(fc.property(name, fc.constantFrom(...slotTypes), fc.array(name, { maxLength: 6 }), fc.nat(20), (answer, type, exclude, count) => {
      const names = sameKind(answer, type, wish(count, exclude));
      expect(names.length).toBeLessThanOrEqual(count);
      expect(new Set(names).size).toBe(names.length);
      for (const taken of [answer, ...exclude]) expect(names).not.toContain(taken);
    }));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies } from '@/core/facts/importer/gazetteer/bodies';
import { isMonth, isWeekday, monthNumber } from '@/core/facts/importer/gazetteer/calendar';
import { cities } from '@/core/facts/importer/gazetteer/cities';
import { continentOf, countries } from '@/core/facts/importer/gazetteer/countries';
import { isGivenName } from '@/core/facts/importer/gazetteer/givenNames';
import { headNounKinds, isHeadNoun } from '@/core/facts/importer/gazetteer/headNouns';
import {
  beliefOf, bodyOf, countryOf, countryOfDemonym, isDemonym, isLanguage, namesOf, placeKind,
} from '@/core/facts/importer/gazetteer/names';
import { regions } from '@/core/facts/importer/gazetteer/regions';
import { isTitle, titleLengthAt } from '@/core/facts/importer/gazetteer/titles';
import { isCurrency, isUnit, measureOf } from '@/core/facts/importer/gazetteer/units';

describe('a country', () => {
  test.each([
    ['United States', ['the United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America']],
    ['United Kingdom', ['UK', 'U.K.', 'Britain', 'Great Britain']],
    ['Russia', ['Russian Federation', 'the Russian Federation']],
    ['Soviet Union', ['USSR', 'the Soviet Union', 'Union of Soviet Socialist Republics']],
    ['Ivory Coast', ["Côte d'Ivoire", 'Côte d’Ivoire']],
    ['Guinea-Bissau', ['Guinea Bissau', 'GUINEA-BISSAU']],
    ['Bosnia and Herzegovina', ['Bosnia', 'Bosnia & Herzegovina', 'Bosnia-Herzegovina']],
    ['Turkey', ['Türkiye']],
    ['Gambia', ['The Gambia', 'the Gambia']],
  ])('is %s by any of its names', (name, writings) => {
    expect(writings.map((written) => countryOf(written)?.name)).toEqual(writings.map(() => name));
  });

  test.each(['us', 'turkey', 'china', 'Us', 'Atlantis', '', 'the'])('is not "%s"', (text) => {
    expect(countryOf(text)).toBeNull();
  });

  test('has a region, a capital and demonyms', () => {
    expect(countryOf('Kazakhstan')).toMatchObject({ region: 'Central Asia', capital: 'Astana', demonyms: ['Kazakh', 'Kazakhstani'], isHistorical: false });
    expect(countryOf('Czechoslovakia')).toMatchObject({ isHistorical: true });
    expect(new Set(countries.map(continentOf))).toEqual(new Set(['Asia', 'Europe', 'Africa', 'Americas', 'Oceania']));
  });

  test.each([
    ['Kazakh', 'Kazakhstan'], ['Kazakhs', 'Kazakhstan'], ['Dutch', 'Netherlands'], ['French', 'France'], ['Soviet', 'Soviet Union'],
    ['Americans', 'United States'], ['Congolese', 'Democratic Republic of the Congo'], ['Chinese', 'China'], ['South Korean', 'South Korea'],
  ])('is found by the demonym %s: %s', (demonym, name) => {
    expect(countryOfDemonym(demonym)?.name).toBe(name);
    expect(isDemonym(demonym)).toBe(true);
  });

  test('is not found by the adjective of a people without one, nor by a verb', () => {
    expect(isDemonym('European')).toBe(true);
    expect(countryOfDemonym('European')).toBeNull();
    expect(isDemonym('polish')).toBe(false);
  });
});

describe('a place', () => {
  test.each([
    ['Kazakhstan', 'country'], ['Dushanbe', 'city'], ["Xi'an", 'city'], ['Xi’an', 'city'], ['The Hague', 'city'], ['Leningrad', 'city'], ['St. Petersburg', 'city'],
    ['Central Asia', 'region'], ['the Caucasus', 'region'], ['the Balkans', 'region'], ['Siberia', 'region'], ['the Danube', 'river'], ['Himalayas', 'mountains'],
    ['the Pacific', 'ocean'], ['Europe', 'continent'], ['Texas', 'state'], ['Sichuan', 'province'], ['Sahara', 'desert'], ['Sicily', 'island'],
    ['Washington, D.C.', 'city'], ['Georgia', 'country'], ['Jordan', 'country'], ['Turkey', 'country'],
  ])('is of its likeliest kind: %s is a %s', (name, kind) => {
    expect(placeKind(name)).toBe(kind);
  });

  test('has every kind its name can mean', () => {
    expect(namesOf('Georgia').map(({ kind }) => kind)).toEqual(['country', 'state']);
    expect(namesOf('New York').map(({ kind }) => kind)).toEqual(['city', 'state']);
  });

  test('is no common word, body or belief', () => {
    expect(['Male', 'male', 'NATO', 'Islam', 'house'].map(placeKind)).toEqual([null, null, null, null, null]);
  });
});

describe('a body', () => {
  test.each([
    'SCO', 'S.C.O.', 'Shanghai Cooperation Organisation', 'Shanghai Cooperation Organization', 'the Shanghai Co-operation Organisation',
  ])('is the same by "%s"', (text) => {
    expect(bodyOf(text)).toMatchObject({ abbreviation: 'SCO', name: 'Shanghai Cooperation Organisation', field: 'Eurasia' });
  });

  test.each([
    ['WHO', 'World Health Organisation'], ['Nato', 'North Atlantic Treaty Organisation'], ['G-20', 'Group of Twenty'], ['UN Security Council', 'United Nations Security Council'],
    ['Organization for Security and Cooperation in Europe', 'Organisation for Security and Co-operation in Europe'],
  ])('is found by an abbreviation or in another spelling: %s', (text, name) => {
    expect(bodyOf(text)?.name).toBe(name);
  });

  test('is no word that looks like its abbreviation', () => {
    expect(['Who', 'who', 'Start', 'sec', 'Eco'].map(bodyOf)).toEqual([null, null, null, null, null]);
  });
});

test('a belief is found by its name and its followers', () => {
  expect(['Islam', 'Muslim', 'Muslims', 'Islamic'].map((text) => beliefOf(text)?.name)).toEqual(['Islam', 'Islam', 'Islam', 'Islam']);
  expect(beliefOf('Roman Catholics')?.name).toBe('Catholicism');
  expect(beliefOf('Kazakhstan')).toBeNull();
});

test('languages, months, weekdays and given names are known as they are written', () => {
  expect(['Swahili', 'Russian', 'swahili'].map(isLanguage)).toEqual([true, true, false]);
  expect(['May', 'Sept.', 'Dec', 'may'].map(monthNumber)).toEqual([5, 9, 12, null]);
  expect([isMonth('June'), isWeekday('Sunday'), isWeekday('Fridays'), isWeekday('sun')]).toEqual([true, true, true, false]);
  expect(['Vladimir', 'José', 'Aisha', 'Kassym', 'mark', 'Summit'].map(isGivenName)).toEqual([true, true, true, true, false, false]);
});

describe('a title', () => {
  test('is the longest before a name, in any case', () => {
    expect(titleLengthAt(['Prime', 'Minister', 'Modi'], 0)).toBe(2);
    expect(titleLengthAt(['the', 'foreign', 'minister', 'Wang'], 1)).toBe(2);
    expect(titleLengthAt(['Dr.', 'Salk'], 0)).toBe(1);
    expect(titleLengthAt(['Tree'], 0)).toBe(0);
    expect(titleLengthAt([], 0)).toBe(0);
  });

  test('is known as a whole', () => {
    expect(['President', 'Secretary-General', 'Prime', 'Tree'].map(isTitle)).toEqual([true, true, false, false]);
  });
});

test('a head noun tells what a name is of, likelier first', () => {
  expect(headNounKinds('Convention')).toEqual(['event', 'document']);
  expect(isHeadNoun('University', 'organisation')).toBe(true);
  expect(isHeadNoun('Organization', 'organisation')).toBe(true);
  expect(isHeadNoun('River', 'place')).toBe(true);
  expect(isHeadNoun('Potato', 'event')).toBe(false);
});

test.each([
  ['km', 'length'], ['kilometres', 'length'], ['square miles', 'area'], ['sq. km', 'area'], ['cubic metres', 'volume'], ['tons', 'mass'], ['per cent', 'share'],
  ['%', 'share'], ['miles per hour', 'speed'], ['degrees Celsius', 'temperature'], ['years', 'time'], ['megawatts', 'energy'], ['people', null], ['', null],
] as const)('the unit "%s" measures %s', (unit, measure) => {
  expect(measureOf(unit)).toBe(measure);
  expect(isUnit(unit)).toBe(measure !== null);
});

test.each([
  ['dollars', true], ['US dollars', true], ['yuan', true], ['RMB', true], ['roubles', true], ['£', true], ['US$', true], ['€', true], ['rmb', false], ['tons', false], ['', false],
])('"%s" is a currency: %s', (text, isOne) => {
  expect(isCurrency(text)).toBe(isOne);
});

describe('the tables', () => {
  test('reach as far as articles do', () => {
    expect(countries.length).toBeGreaterThan(200);
    expect(cities.length).toBeGreaterThan(500);
    expect(regions.length).toBeGreaterThan(300);
    expect(bodies.length).toBeGreaterThan(140);
  });

  test('find every entry by its own name', () => {
    for (const { name } of countries) expect(countryOf(name)?.name).toBe(name);
    for (const { name, abbreviation } of bodies) {
      expect(bodyOf(name)?.name).toBe(name);
      if (abbreviation !== null) expect(bodyOf(abbreviation)?.name).toBe(name);
    }
    for (const entry of regions) expect(namesOf(entry.name).some((found) => found.entry === entry)).toBe(true);
    for (const { country } of cities) expect(countryOf(country)).not.toBeNull();
  });

  test('answer any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(() => [namesOf(text), placeKind(text), isGivenName(text), isTitle(text), measureOf(text), isCurrency(text), headNounKinds(text)]).not.toThrow();
    }));
  });
});

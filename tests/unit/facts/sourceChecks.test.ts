import { describe, expect, test } from 'vitest';
import type { Fact } from '@/core/facts/fact';
import { checkAgainstSource } from '@/core/facts/sourceChecks';
import { aCourse, aSection } from '../builders/course';
import { aFact } from '../builders/fact';

const article =
  'In June 2001 six states met in Shanghai, and China’s leader proposed the new body with a budget of 1,700 roubles.';
const source = [{ paragraph: 1, text: article }];
const findings = (fact: Fact, text = article) =>
  checkAgainstSource(aCourse([fact]), [{ paragraph: 1, text }]).map(({ where, reason }) => `${where}: ${reason}`);

describe('a value or name of a fact', () => {
  test.each([
    ['a year', 'It began in [2001]{year}.'],
    ['a date in another order of words', 'It began in [2001 June]{date}.'],
    ['a city', 'It began in [Shanghai]{city}.'],
    ['a figure with its unit', 'It had [1,700 roubles]{money}.'],
    ['a country in the genitive', 'It was proposed by [China]{country}.'],
    ['a count of what the article lists', 'It had [three]{number} aims.'],
    ['an article and "of" besides', 'It had [the budget of 1,700]{quantity}.'],
  ])('is found in the paragraph: %s', (_, sentence) => {
    expect(findings(aFact(sentence))).toEqual([]);
  });

  test.each([
    ['It began in [2002]{year}.', '2002'],
    ['It began in [Beijing]{city}.', 'Beijing'],
    ['It began in [July 2001]{date}.', 'July 2001'],
    ['It had [1,800 roubles]{money}.', '1,800 roubles'],
    ['It had a [G20 format]{concept}.', 'G20 format'],
  ])('is reported where the paragraph does not have it: %s', (sentence, value) => {
    expect(findings(aFact(sentence))).toEqual([`fact: “${value}” does not stand in paragraph 1`]);
  });

  test('may stand there in an accepted form', () => {
    const fact = aFact('It had [two]{number} halves.', { notes: { number: { accept: ['a pair', '6', 'six'] } } });
    expect(findings(fact)).toEqual([]);
  });

  test('is looked for item by item in a list with figures', () => {
    const years = (accepted: readonly string[]): Fact =>
      aFact('It met in [2001; 2002]{years:list}.', { notes: { years: { acceptByItem: { 2002: accepted } } } });
    expect(findings(years([]))).toEqual(['fact: “2002” does not stand in paragraph 1']);
    expect(findings(years(['June']))).toEqual([]);
  });

  test('may be a word that every object of the language has a property of', () => {
    expect(findings(aFact('It rests on [constructor; budget of 1,700]{words:list}.'))).toEqual(['fact: “constructor” does not stand in paragraph 1']);
  });

  test('may be any wording where it is neither value nor name', () => {
    expect(findings(aFact('It rests on [mutual confidence]{concept}.'))).toEqual([]);
  });

  test('is known for 2021 from the words "last year" at the head of the paragraph', () => {
    const fact = aFact('It turned twenty in [2021]{year}.');
    expect(findings(fact, 'Last year it turned twenty.')).toEqual([]);
    expect(findings(fact, 'It turned twenty last year.')).toHaveLength(1);
  });

  test('cannot be found in a paragraph that the article does not have', () => {
    expect(checkAgainstSource(aCourse([aFact(undefined, { paragraph: 9 })]), source)).toEqual([
      { where: 'fact', reason: 'the article has no paragraph 9' },
    ]);
  });
});

describe('the wording of a course', () => {
  const eight = 'states met in shanghai and china\'s leader proposed';

  test("is reported where eight of the article's words stand in a row, whatever the punctuation", () => {
    const fact = aFact('Six states met in Shanghai and China’s leader [proposed]{term} it.');
    expect(findings(fact)).toEqual(["fact: “six states met in shanghai and china's leader” is the article's wording"]);
  });

  test('is our own with seven words in a row', () => {
    expect(findings(aFact('Some states met in Shanghai and China’s leader [suggested]{term} it.'))).toEqual([]);
  });

  test.each([
    ['an explanation', { explanation: `So ${eight}.` }],
    ['a question sentence', { notes: { year: { ask: `When had ${eight} it?` } } }],
    ['a distractor', { notes: { year: { distractors: [eight] } } }],
  ])('is looked at in %s', (_, parts) => {
    expect(findings(aFact('It began in [2001]{year}.', parts))).toEqual([`fact: “${eight}” is the article's wording`]);
  });

  test('is looked at in the readings', () => {
    const section = aSection('one', { reading: [{ paragraph: 1, text: `There ${eight} it.` }] });
    expect(checkAgainstSource(aCourse([], [section]), source)).toEqual([
      { where: 'one', reason: `“${eight}” is the article's wording` },
    ]);
  });

  test('may list what the article lists', () => {
    const text = 'The members are China Russia Kazakhstan Kyrgyzstan Tajikistan Uzbekistan India and Pakistan.';
    const members = aFact('It has [China; Russia; Kazakhstan; Kyrgyzstan; Tajikistan; Uzbekistan; India; Pakistan]{list}.');
    expect(findings(members, text)).toEqual([]);
  });
});

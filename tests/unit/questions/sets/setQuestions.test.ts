import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsAsked } from '@/core/questions/cardsAsked';
import { generateQuestions } from '@/core/questions/generate';
import { sectionSets, setQuestions } from '@/core/questions/sets/setQuestions';
import { aCourse, aSection } from '../../builders/course';
import { aFact } from '../../builders/fact';
import { aPart, upheavals, withSets } from '../../builders/sets';

const parts = [aPart('andijan.date', 'the trouble in Andijan'), aPart('osh.date', 'the trouble in Osh'), aPart('zhanaozen.date', 'the trouble in Zhanaozen')];
const matching = { id: 'dates', format: 'matching', ask: 'Match each with its date.', parts, spares: ['June 2020'] } as const;
const ordering = { id: 'order', format: 'ordering', ask: 'Which came first?', parts } as const;

describe('an annotated set', () => {
  test('of pairs asks for each slot by what its author says', () => {
    expect(setQuestions(withSets(matching), upheavals)).toEqual([{
      id: 'set.one.dates.matching', factId: 'andijan', slot: 'date', sectionId: 'one', paragraph: 1, format: 'matching',
      stem: 'Match each with its date.',
      explanation: 'As is known, there was trouble in Andijan in May 2005, after all. As is known, there was trouble in Osh in June 2010, after all. As is known, there was trouble in Zhanaozen in December 2011, after all.',
      pairs: [
        { factId: 'andijan', slot: 'date', left: 'the trouble in Andijan', right: 'May 2005' },
        { factId: 'osh', slot: 'date', left: 'the trouble in Osh', right: 'June 2010' },
        { factId: 'zhanaozen', slot: 'date', left: 'the trouble in Zhanaozen', right: 'December 2011' },
      ],
      spares: ['June 2020'],
    }]);
  });

  test('of things in order says of each when it was', () => {
    const [question] = setQuestions(withSets(ordering), upheavals);
    expect(question).toMatchObject({ id: 'set.one.order.ordering', items: [{ place: 'May 2005' }, { place: 'June 2010' }, { place: 'December 2011' }] });
    expect(cardsAsked(question!)).toEqual([{ factId: 'andijan', slot: 'date' }, { factId: 'osh', slot: 'date' }, { factId: 'zhanaozen', slot: 'date' }]);
  });

  test('is not asked in an order that its dates contradict', () => {
    expect(setQuestions(withSets({ ...ordering, parts: [...parts].reverse() }), upheavals)).toEqual([]);
  });

  test('of headings puts the items of lists and other things under them', () => {
    const facts = [aFact('It opposes [war; blocs]{opposed:list}.', { id: 'no' }), aFact('It upholds [law]{upheld:term}.', { id: 'yes' })];
    const [question] = setQuestions(withSets({
      id: 'aims', format: 'categorise', ask: 'Which?',
      categories: [
        { name: 'opposed', parts: [{ kind: 'items', ...aPart('no.opposed', ''), items: ['war', 'blocs'] }] },
        { name: 'upheld', parts: [{ kind: 'one', ...aPart('yes.upheld', 'law among states') }] },
      ],
    }), facts);
    expect(question).toMatchObject({ id: 'set.one.aims.categorise', categories: ['opposed', 'upheld'] });
    expect(question?.format === 'categorise' && question.items.map(({ text, category }) => `${category}: ${text}`).sort())
      .toEqual(['opposed: blocs', 'opposed: war', 'upheld: law among states']);
  });

  test('goes without a part whose slot is gone, and is not asked with fewer than three', () => {
    const four = [...parts, aPart('gone.date', 'something')];
    const [question] = setQuestions(withSets({ ...matching, parts: four }), upheavals);
    expect(question?.format === 'matching' && question.pairs.length).toBe(3);
    expect(setQuestions(withSets({ ...matching, parts: four }), upheavals.slice(1))).toEqual([]);
  });

  test('is not asked where its first slot says that it is retired', () => {
    const retired = upheavals.map((fact) => ({ ...fact, notes: { date: { accept: [], acceptByItem: {}, distractors: [], retired: { matching: 'Too easy.' } } } }));
    expect(setQuestions(withSets(matching, ordering), retired).map(({ format }) => format)).toEqual(['ordering']);
  });
});

test('a section tells all its sets: annotated or not, with their questions, also retired ones', () => {
  const retired = upheavals.map((fact) => ({ ...fact, notes: { date: { accept: [], acceptByItem: {}, distractors: [], retired: { matching: 'Too easy.' } } } }));
  expect(sectionSets(withSets(matching, ordering), retired).map(({ set, isAnnotated, question }) => [set, isAnnotated, question?.format])).toEqual([
    [matching, true, 'matching'], [ordering, true, 'ordering'],
  ]);
  expect(sectionSets(withSets(ordering), upheavals.slice(1))).toEqual([{ set: ordering, isAnnotated: true, question: null }]);
  const dated = ['2005', '2001', '2003'].map((year, index) => aFact(`Ministers met in town ${'ABC'[index] ?? ''} in [${year}]{year}.`, { id: `f${index}` }));
  expect(sectionSets(aSection(), dated).map(({ set, isAnnotated }) => [set.id, isAnnotated])).toEqual([['chronology', false], ['dates', false]]);
});

describe('a set that nobody annotated', () => {
  const joined = (id: string, country: string, year: string) => aFact(`[${country}]{country} joined the union in [${year}]{year}.`, { id });
  const idsOf = (facts: Parameters<typeof setQuestions>[1]): string[] => setQuestions(aSection(), facts).map(({ id }) => id);

  test('orders events and matches them with their dates, where a fact says nothing else', () => {
    const facts = ['2005', '2001', '2003'].map((year, index) => aFact(`Ministers met in town ${'ABC'[index] ?? ''} in [${year}]{year}.`, { id: `f${index}` }));
    const questions = setQuestions(aSection(), facts);
    expect(questions.map(({ id }) => id)).toEqual(['set.one.chronology.ordering', 'set.one.dates.matching']);
    expect(questions[0]).toMatchObject({ items: [
      { text: 'Ministers met in town B', place: '2001' }, { text: 'Ministers met in town C', place: '2003' }, { text: 'Ministers met in town A', place: '2005' },
    ] });
  });

  test('matches what statements alike say of different things', () => {
    const facts = [joined('a', 'Italy', '1973'), joined('b', 'Spain', '1986'), joined('c', 'Malta', '2004')];
    const question = setQuestions(aSection(), facts).find(({ id }) => id.includes('relation'));
    expect(question).toMatchObject({
      stem: 'Match each country with its year: “… joined the union in ….”',
      pairs: [{ left: 'Italy', right: '1973' }, { left: 'Spain', right: '1986' }, { left: 'Malta', right: '2004' }],
    });
  });

  test('is none where a side stands twice', () => {
    expect(idsOf([joined('a', 'Italy', '1973'), joined('b', 'Spain', '1986'), joined('c', 'Malta', '1986')])).toEqual([]);
  });

  test('matches abbreviations that are written out with their long forms', () => {
    const facts = ['World Bank Group|WBG', 'African Development Bank|ADB', 'European Central Bank|ECB'].map((both, index) => {
      const [long = '', short = ''] = both.split('|');
      return aFact(`Much is owed to the [${long}]{organisation} (${short}) for ${['its loans', 'grants', 'advice'][index] ?? ''}.`, { id: `f${index}` });
    });
    expect(setQuestions(aSection(), facts)[0]).toMatchObject({ id: 'set.one.abbreviations.matching', pairs: [{ left: 'WBG', right: 'World Bank Group' }, { left: 'ADB' }, { left: 'ECB' }] });
  });

  test('leaves events out that tell of each other’s time, and dates of which none is certainly first', () => {
    expect(idsOf(['in [2001]{year}', 'in [June 2001]{date}', 'in [2003]{year}'].map((date, index) => aFact(`Ministers met in town ${'ABC'[index] ?? ''} ${date}.`, { id: `f${index}` })))).toEqual([]);
    expect(idsOf(['2001', '2003', '2005'].map((year, index) => aFact(`Ministers of group ${'ABC'[index] ?? ''} met again in [${year}]{year}.`, { id: `f${index}` })))).toEqual([]);
  });

  test('stands in the order of its dates, has each right side once, and keeps its id whatever other sections say', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1600, max: 2020 }), { minLength: 3, maxLength: 6 });
    fc.assert(fc.property(years, fc.boolean(), (chosen, hasMore) => {
      const facts = chosen.map((year, index) => aFact(`Ministers met in town ${'ABCDEF'[index] ?? ''} in [${year}]{year}.`, { id: `f${index}` }));
      const more = hasMore ? [aFact('[China]{country} is large.', { id: 'other', section: 'two' })] : [];
      const questions = generateQuestions(aCourse([...facts, ...more], [aSection('one'), aSection('two')])).filter(({ id }) => id.startsWith('set.'));
      const [chronology, dates] = questions;
      expect(questions.map(({ id }) => id)).toEqual(['set.one.chronology.ordering', 'set.one.dates.matching']);
      expect(chronology?.format === 'ordering' && chronology.items.map(({ place }) => Number(place))).toEqual([...chosen].sort((a, b) => a - b));
      expect(dates?.format === 'matching' && new Set(dates.pairs.map(({ right }) => right)).size).toBe(chosen.length);
    }), { numRuns: 40 });
  });
});

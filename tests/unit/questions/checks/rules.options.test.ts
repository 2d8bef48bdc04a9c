import { describe, expect, test } from 'vitest';
import { lintQuestion } from '@/core/questions/checks/lint';
import type { Fact } from '@/core/facts/fact';
import { aFact } from '../../builders/fact';
import { aListRecall, aMultipleChoice, aSingleChoice, aTypedQuestion } from '../../builders/question';
import { rulesOf } from './rulesOf';

const fact = aFact();
const stem = 'Which of its kind does Zhao name for the SCO? Choose one.';
const choosing = (answer: string, distractors: readonly string[], ask = stem): string[] =>
  rulesOf(lintQuestion(aSingleChoice({ stem: ask, answer, distractors }), { fact }));
const choosingSome = (answers: readonly string[], distractors: readonly string[]): string[] =>
  rulesOf(lintQuestion(aMultipleChoice({ stem, answers, distractors }), { fact }));

describe('second-right-answer', () => {
  test.each([
    ['equals the key', 'Osh', 'OSH.'],
    ['holds the key', 'Dushanbe', 'Dushanbe in Tajikistan'],
    ['lies within the key', 'Central Asia', 'Asia'],
    ['is the same number as a word', '3', 'three'],
    ['is the same sum written otherwise', 'RMB 30 billion', 'RMB 30bn'],
    ['is the same count with a unit', '20 years', 'twenty years'],
    ['is the same date, less exactly', 'April 2010', '2010'],
    ['is the same date, more exactly', '2010', '5 April 2010'],
    ['is the same month in short', 'January 2022', 'Jan. 2022'],
  ])('flags a wrong answer that %s', (_, key, wrong) => {
    expect(choosing(key, ['Bob', wrong, 'Ann'])).toContain('second-right-answer');
    expect(rulesOf(lintQuestion(aTypedQuestion({ stem, answer: key, distractors: [wrong] }), { fact }))).toContain('second-right-answer');
  });

  test.each([
    ['is another thing', 'Osh', 'Oshawa'], ['is changed by a word', 'largest', 'second largest'], ['is another Korea', 'Korea', 'South Korea'],
    ['is another sum', 'RMB 30 billion', 'RMB 30 million'], ['is in another unit', '20 years', '20 months'],
    ['is another month', 'April 2010', 'April 2009'], ['is a day of no year', 'January 2022', '10 January'], ['is an ordinal', '20', '20th'],
  ])('leaves a wrong answer alone that %s', (_, key, wrong) => {
    expect(choosing(key, ['Bob', wrong, 'Ann'])).not.toContain('second-right-answer');
  });

  test('knows accepted answers and every item of a list, shown or not', () => {
    const typed = aTypedQuestion({ stem, answer: 'Dushanbe', accepted: ['Stalinabad'], distractors: ['Osh', 'stalinabad'] });
    expect(rulesOf(lintQuestion(typed, { fact }))).toContain('second-right-answer');
    const list: Fact = aFact('It has [trust; equality]{slot:list}.', { notes: { slot: { acceptByItem: { trust: ['confidence'] } } } });
    const choice = (distractors: string[]): string[] => rulesOf(lintQuestion(aMultipleChoice({ stem, answers: ['equality'], distractors }), { fact: list }));
    expect(choice(['speed', 'trust', 'size'])).toContain('second-right-answer');
    expect(choice(['speed', 'confidence', 'size'])).toContain('second-right-answer');
    expect(choice(['speed', 'wealth', 'size'])).not.toContain('second-right-answer');
  });

  test('holds dates and numbers against the key alone, however much less is accepted', () => {
    const typed = aTypedQuestion({ stem, answer: 'April 2010', accepted: ['April'], distractors: ['April 2009'] });
    expect(rulesOf(lintQuestion(typed, { fact }))).not.toContain('second-right-answer');
  });
});

describe('repeated-option', () => {
  test.each([
    ['two wrong ones', ['Osh', 'Astana', 'the Osh']], ['the key and a wrong one', ['Osh', 'Dushanbe', 'Astana']],
  ])('flags %s that read the same', (_, distractors) => {
    expect(choosing('Dushanbe', distractors)).toContain('repeated-option');
  });

  test('flags two right ones, and leaves what nobody sees alone', () => {
    expect(choosingSome(['trust', 'Trust'], ['speed', 'size', 'wealth'])).toContain('repeated-option');
    expect(choosingSome(['trust', 'equality'], ['speed', 'size', 'wealth'])).not.toContain('repeated-option');
    const typed = aTypedQuestion({ stem, distractors: ['Osh', 'Osh'] });
    expect(rulesOf(lintQuestion(typed, { fact }))).not.toContain('repeated-option');
  });
});

describe('overlapping-options', () => {
  test.each([
    [['trade', 'trade with Iran', 'war'], 'peace'],
    [['10-20', '20-30', '40-50'], '60-70'], [['10 to 20', '5', '40 to 50'], '45'], [['2001', '2004-2006', '2010'], '2005'],
  ])('flags %j beside “%s”', (distractors, key) => {
    expect(choosing(key, distractors)).toContain('overlapping-options');
  });

  test.each([
    [['Africa', 'Asia', 'Central Asia'], 'Europe'], [['10-19', '20-29', '40-49'], '60-69'], [['second largest', 'third largest', 'smallest'], 'largest'],
    [['10-20 years', '15-25 km', '1 m'], '3 kg'], [['2001', '2004', '2010'], '2005'], [['5-1', '6+1', '7+1'], '5+1'],
  ])('leaves %j beside “%s” alone', (distractors, key) => {
    expect(choosing(key, distractors)).not.toContain('overlapping-options');
  });
});

describe('options about options', () => {
  test.each([
    ['all-of-the-above', 'All of the above'], ['all-of-the-above', 'all of these.'], ['none-of-the-above', 'None of the above'],
    ['none-of-the-above', 'none of these'], ['complex-option', 'Both A and B'], ['complex-option', 'I and II only'], ['complex-option', 'both of the above'],
  ])('are flagged by %s: “%s”', (rule, option) => {
    expect(choosing('Osh', ['Ufa', 'Xi’an', option])).toContain(rule);
    expect(choosing(option, ['Ufa', 'Xi’an', 'Osh'])).toContain(rule);
  });

  test.each(['all the above-ground mines', 'none of the members', 'Bosnia and Herzegovina', 'trust and equality', 'all Asia'])('are not “%s”', (option) => {
    const rules = choosing('Osh', ['Ufa', 'Xi’an', option]);
    expect(rules.filter((rule) => /the-above|complex/.test(rule))).toEqual([]);
  });

  test('are no matter where options are not seen', () => {
    const typed = aTypedQuestion({ stem, distractors: ['None of the above'] });
    expect(rulesOf(lintQuestion(typed, { fact }))).not.toContain('none-of-the-above');
  });
});

describe('mixed-types', () => {
  test.each([
    ['a word among years', '2001', ['2002', 'Astana', '2004']], ['years among words', 'Astana', ['2002', '2003', '2004']],
    ['another unit', '20 years', ['15 years', '30 kilometres', '25 years']], ['a year among months', 'May 2005', ['June 2005', '2004', 'May 2006']],
    ['a count among ordinals', '20th', ['10th', '15', '30th']],
  ])('flags %s', (_, key, distractors) => {
    expect(choosing(key, distractors)).toContain('mixed-types');
  });

  test.each([
    ['twice', ['once', 'four times', 'six times']], ['three', ['two', '4', 'five']], ['RMB 30 billion', ['RMB 10bn', 'RMB 50 billion', 'RMB 80 billion']],
    ['not yet known', ['twice that of the first', '2 million', 'a third of it']], ['5+1', ['6+1', '1+4', '7+1']], ['May 2005', ['June 2005', 'July 2005', 'May 2006']],
  ])('leaves “%s” among %j alone', (key, distractors) => {
    expect(choosing(key, distractors)).not.toContain('mixed-types');
  });

  test('takes right options of several types as they are', () => {
    expect(choosingSome(['2001', 'Osh'], ['Ufa', 'Astana', 'Bishkek'])).not.toContain('mixed-types');
  });
});

describe('uneven-grammar', () => {
  test.each([
    ['capital', 'Cold War', ['great game', 'opium war', 'long march']], ['article', 'a barrier', ['tribunal', 'pact', 'voting bloc']],
    ['article', 'dialogue', ['a request', 'the collapse', 'a quarrel']], ['plural', 'violence', ['wars between states', 'strikes', 'boycotts']],
    ['plural', 'borders', ['union of customs', 'pact', 'language']], ['to', 'to grow fast', ['growth at home', 'peace', 'trade with Iran']],
    ['that', 'grows', ['that it shrinks', 'that it stays', 'that it ends']],
    ['-ing', 'winning the war', ['defeat in war', 'peace', 'trade with Iran']],
  ])('flags a key that alone differs by its %s', (_, key, distractors) => {
    expect(choosing(key, distractors)).toContain('uneven-grammar');
  });

  test.each([
    ['pride', ['regret', 'unease', 'indifference']], ['the United States', ['Japan', 'Australia', 'Italy']], ['COVID-19', ['bird flu', 'SARS', 'tuberculosis']],
    ['international politics', ['cultural exchanges', 'long-distance tourism', 'commerce']], ['send troops to Osh', ['seal its border', 'mediate with rebels', 'see a new king']],
    ["the SCO's future plans", ['the rules for members', 'the terms of a pact', 'the shares of a budget']], ['2001', ['May 2002', 'May 2003', 'May 2004']],
    ['people of Osh', ['workers of Ufa', 'students of Xi’an', 'drivers of Almaty']], ['a barrier', ['pact']],
  ])('leaves “%s” among %j alone', (key, distractors) => {
    expect(choosing(key, distractors)).not.toContain('uneven-grammar');
  });
});

describe('longest-key', () => {
  const distractors = ['war', 'trade', 'fifteen letters'];

  test('flags the longest option of a choice by more than a third', () => {
    expect(choosing('x'.repeat(21), distractors)).toContain('longest-key');
    expect(choosing('x'.repeat(20), distractors)).not.toContain('longest-key');
  });

  test('leaves answers alone that stand among no options, or are several', () => {
    expect(rulesOf(lintQuestion(aTypedQuestion({ stem, answer: 'x'.repeat(80), distractors: ['war'] }), { fact }))).not.toContain('longest-key');
    expect(choosingSome(['x'.repeat(80), 'y'], distractors)).not.toContain('longest-key');
  });
});

describe('absolute-terms', () => {
  test('flags them in half of the wrong options and not in the key, or in the key alone', () => {
    expect(choosing('trade with Iran', ['only trade', 'never trade', 'war with Iran'])).toContain('absolute-terms');
    expect(choosing('people of every rank', ['workers', 'students', 'the poor'])).toContain('absolute-terms');
  });

  test('leaves them alone in one wrong option, in the key and a wrong one, and in typed answers', () => {
    expect(choosing('trade with Iran', ['only trade', 'peace with Iran', 'war with Iran'])).not.toContain('absolute-terms');
    expect(choosing('people of every rank', ['all workers', 'students', 'the poor'])).not.toContain('absolute-terms');
    expect(choosing('trade', ['alliances', 'allegories', 'onlookers'])).not.toContain('absolute-terms');
    expect(rulesOf(lintQuestion(aTypedQuestion({ stem, answer: 'every rank' }), { fact }))).not.toContain('absolute-terms');
  });
});

describe('vague-terms', () => {
  test('flags a short answer that says how often or how much without saying it', () => {
    expect(choosing('often at war', ['at peace', 'in debt', 'in doubt'])).toContain('vague-terms');
    expect(rulesOf(lintQuestion(aTypedQuestion({ stem, answer: 'several states' }), { fact }))).toContain('vague-terms');
  });

  test('leaves exact answers alone, and long ones that say more', () => {
    expect(choosing('twice at war', ['often at peace', 'in debt', 'in doubt'])).not.toContain('vague-terms');
    expect(choosing('help a neighbour with some of its trouble at home', ['a', 'b', 'c'])).not.toContain('vague-terms');
  });
});

describe('word-repeats', () => {
  const ask = "What explains why China's economic plans failed? Choose one.";

  test.each([['a strong economy', ['a weak currency', 'a cold war', 'an old treaty']], ['fear of Chinese power', ['fear of war', 'fear of debt', 'fear of riots']]])(
    'flags a word of the stem, or its kin, in the key “%s” alone', (key, distractors) => {
      expect(choosing(key, distractors, ask)).toContain('word-repeats');
    },
  );

  test('leaves it alone where a wrong option has it too, where it is a little word, and where nothing is chosen', () => {
    expect(choosing('a strong economy', ['a weak economy', 'a cold war', 'an old treaty'], ask)).not.toContain('word-repeats');
    expect(choosing('why it was so', ['a weak rule', 'a cold war', 'an old treaty'], ask)).not.toContain('word-repeats');
    expect(rulesOf(lintQuestion(aTypedQuestion({ stem: ask, answer: 'a strong economy' }), { fact }))).not.toContain('word-repeats');
    expect(rulesOf(lintQuestion(aListRecall({ stem: ask, items: ['a strong economy', 'debt'] }), { fact }))).not.toContain('word-repeats');
  });
});

describe('convergence-cue', () => {
  test('flags a key made of what the wrong options have one by one', () => {
    expect(choosing('red and round', ['red and square', 'blue and round', 'green and flat'])).toContain('convergence-cue');
    expect(choosing('April 2010', ['April 2009', 'January 2010', 'October 2011'])).toContain('convergence-cue');
  });

  test('leaves it alone where wrong options share as much, or the key shares one word', () => {
    expect(choosing('April 2010', ['April 2009', 'January 2010', 'January 2009'])).not.toContain('convergence-cue');
    expect(choosing('political security', ['energy security', 'food security', 'maritime security'])).not.toContain('convergence-cue');
    expect(choosing('red and round', ['blue and square', 'green and flat', 'white and thin'])).not.toContain('convergence-cue');
  });
});

describe('grammatical-cue', () => {
  const gapped = 'Which word is missing: “The SCO of Zhao is a ____ in Asia.”? Choose one.';

  test('flags an article before the gap that goes with some options only', () => {
    expect(choosing('barrier', ['pact', 'alliance', 'bloc'], gapped)).toContain('grammatical-cue');
    expect(choosing('barrier', ['pact', 'union', 'bloc'], gapped)).not.toContain('grammatical-cue');
  });
});

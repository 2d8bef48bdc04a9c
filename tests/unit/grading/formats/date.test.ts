import { describe } from 'vitest';
import { aDate } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const text = (typed: string) => ({ kind: 'text', text: typed }) as const;

describe('a day', () => {
  gradesAs(aDate(), text, [
    ['15 June 2001', 1], ['June 15, 2001', 1], ['June 15th, 2001', 1], ['the 15th of June 2001', 1], ['Friday, 15 Jun. 2001', 1], ['2001-06-15', 1], ['15.6.2001', 1], ['15.06.2001', 1],
    ['15/06/2001', 1], ['06/15/2001', 1], ['15-6-2001', 1], ['2001/6/15', 1], ['15 JUNE 2001.', 1], ['15 june, 2001', 1],
    ['June 2001', 0.5], ['6/2001', 0.5], ['2001-06', 0.5], ['2001', 0], ['15 June', 0], ['June', 0], ['14 June 2001', 0], ['15 July 2001', 0], ['15 June 2002', 0], ['15 June 01', 0],
    ['31 June 2001', 0], ['', 0], ['  ', 0], ['🙂', 0], [rightToLeft, 0], [long, 0], ['1'.repeat(10_000), 0], ['15 June 2001 or 16 June 2001', 0],
  ]);
});

describe('a day whose figures can be read two ways is right where one way is', () => {
  gradesAs(aDate({ answer: '6 May 2001', date: { year: 2001, month: 5, day: 6 } }), text, [['06/05/2001', 1], ['05/06/2001', 1], ['6.5.2001', 1], ['5.6.2001', 0], ['2001-05-06', 1], ['2001-06-05', 0]]);
});

describe('a day of a year that the question names', () => {
  gradesAs(aDate({ stem: 'On which day of 2001?' }), text, [['15 June', 1], ['June 15', 1], ['14 June', 0], ['', 0], [' ', 0]]);
});

describe('a month', () => {
  gradesAs(aDate({ answer: 'February 2013', date: { year: 2013, month: 2, day: null }, precision: 'month' }), text, [
    ['February 2013', 1], ['Feb 2013', 1], ['Feb. 2013', 1], ['Febuary 2013', 1], ['2/2013', 1], ['2013-02', 1], ['7 February 2013', 1], ['2013', 0.5], ['March 2013', 0], ['February', 0], ['February 2012', 0], ['30 February 2013', 0],
  ]);
});

describe('a year', () => {
  gradesAs(aDate({ answer: '2001', date: { year: 2001, month: null, day: null }, precision: 'year', accepted: ['the year of the snake'] }), text, [
    ['2001', 1], ['in 2001', 1], ['the year 2001', 1], ['MMI', 1], ['AD 2001', 1], ['２００１', 1], ['2001.', 1], ['June 2001', 1], ['15.6.2001', 1], ['the year of the snake', 1],
    ['2002', 0], ['01', 0], ['20001', 0], ['2001 BC', 0], ['MM', 0], ['2001 2002', 0], ['200l', 0],
  ]);
  gradesAs(aDate({ answer: '44 BC', date: { year: -44, month: null, day: null }, precision: 'year' }), text, [['44 BC', 1], ['44 B.C.', 1], ['44 BCE', 1], ['44', 0], ['44 AD', 0]]);
});

describe('a year whose month is known', () => {
  gradesAs(aDate({ answer: '2001', date: { year: 2001, month: 6, day: 15 }, precision: 'year' }), text, [['2001', 1], ['June 2001', 1], ['May 2001', 0], ['15 June 2001', 1], ['14 June 2001', 0]]);
});

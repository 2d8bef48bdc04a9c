import { describe } from 'vitest';
import { aTypedQuestion } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const text = (typed: string) => ({ kind: 'text', text: typed }) as const;

describe.each(['cloze', 'short-text'] as const)('%s: a city', (format) => {
  gradesAs(aTypedQuestion({ format, answer: "Xi'an", distractors: ['Xiamen', 'Beijing'] }), text, [
    ["Xi'an", 1], ['Xi’an', 1], ['Xi‘an', 1], ['Xi`an', 1], ['Xiʼan', 1], ['Xi´an', 1], ['Xi′an', 1], ['Xian', 1], ["XI'AN", 1], ["xi'an.", 1], ['  Xi’an  ', 1],
    ['', 0], ['   ', 0], ["'", 0], ['🙂', 0], [rightToLeft, 0], [long, 0], ['Xi', 0], ['Xiamen', 0], ['Beijing', 0], ['Xi an and Beijing', 0],
  ]);
});

describe.each(['cloze', 'short-text'] as const)('%s: British and American spelling', (format) => {
  const asked = (answer: string, typed: string, score: number) => { gradesAs(aTypedQuestion({ format, answer }), text, [[typed, score]]); };
  asked('Shanghai Cooperation Organisation', 'shanghai cooperation organization', 1);
  asked('World Trade Organization', 'World Trade Organisation', 1);
  asked('labour', 'labor', 1);
  asked('harbor', 'harbour', 1);
  asked('centre', 'center', 1);
  asked('travelled', 'traveled', 1);
  asked('defense', 'defence', 1);
  asked('dialogue', 'dialog', 1);
  asked('programme', 'program', 1);
  asked('analyse', 'analyze', 1);
  asked('hour', 'hor', 0);
  asked('four', 'for', 0);
});

describe.each(['cloze', 'short-text'] as const)('%s: numbers within a name', (format) => {
  gradesAs(aTypedQuestion({ format, answer: 'World War II', distractors: ['World War I'] }), text, [
    ['World War II', 1], ['world war ii', 1], ['World War 2', 1], ['World War Two', 1], ['the World War II', 1], ['World War I', 0], ['World War III', 0], ['World War 1', 0], ['World War', 0],
  ]);
  gradesAs(aTypedQuestion({ format, answer: 'Elizabeth I' }), text, [['Elizabeth 1', 1], ['Elizabeth One', 1], ['Elizabeth II', 0]]);
  gradesAs(aTypedQuestion({ format, answer: '20th' }), text, [['20th', 1], ['XXth', 0], ['21st', 0]]);
});

describe.each(['cloze', 'short-text'] as const)('%s: another name of a country or body', (format) => {
  gradesAs(aTypedQuestion({ format, stem: 'Which country?', answer: 'the United States', distractors: ['the United Kingdom', 'Russia'] }), text, [
    ['USA', 1], ['usa', 1], ['U.S.A.', 1], ['US', 1], ['United States of America', 1], ['united states of america', 1], ['United Kingdom', 0], ['UK', 0], ['Russia', 0], ['Us', 1],
  ]);
  gradesAs(aTypedQuestion({ format, stem: 'What does USA stand for?', answer: 'the United States of America' }), text, [['USA', 0], ['United States of America', 1]]);
  gradesAs(aTypedQuestion({ format, stem: 'What is the abbreviation of it?', answer: 'UN' }), text, [['UN', 1], ['United Nations', 0]]);
  gradesAs(aTypedQuestion({ format, stem: 'Which country?', answer: 'Georgia' }), text, [['Georgia', 1], ['Sakartvelo', 0], ['USA', 0]]);
});

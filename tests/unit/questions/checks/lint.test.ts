import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleNames } from '@/core/questions/checks/flag';
import { isTelling } from '@/core/questions/checks/language/functionWords';
import { comparedWords } from '@/core/questions/checks/language/relatedWords';
import { lintQuestion, lintStem } from '@/core/questions/checks/lint';
import { rules } from '@/core/questions/checks/rules';
import { generateQuestions } from '@/core/questions/generate';
import { theScoCourse } from '../../builders/course';
import { aFact } from '../../builders/fact';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion, anOpenQuestion } from '../../builders/question';
import { cpuMs } from '../../cpuTime';
import { rulesOf } from './rulesOf';

const fact = aFact();

describe('the rules', () => {
  test('are each named once, and all names have their rule', () => {
    expect(rules.map(({ name }) => name).toSorted()).toEqual([...ruleNames].toSorted());
  });

  test('stand in docs/item-writing.md with their severity', () => {
    const page = readFileSync('docs/item-writing.md', 'utf8');
    const missing = rules.filter(({ name, severity }) => !page.split('\n').some((line) => line.includes(`\`${name}\``) && line.includes(` ${severity} `)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('have nothing against any question of the first course', () => {
    const course = theScoCourse();
    const facts = new Map(course.facts.map((one) => [one.id, one]));
    const flagged = generateQuestions(course).flatMap((question) =>
      lintQuestion(question, { fact: facts.get(question.factId)! }).map(({ rule, message }) => `${question.id} ${rule}: ${message}`));
    expect(flagged).toEqual([]);
  });

  test('say what to do, how bad it is and by which rule, in the order of the rules', () => {
    const question = aSingleChoice({ stem: 'Is it Osh. Choose one.', answer: 'Osh', distractors: ['Ufa', 'Ufa', 'Xi’an'] });
    expect(lintQuestion(question, { fact })).toEqual([
      { rule: 'answer-in-stem', severity: 'drop', message: 'The stem gives “Osh” away; word it without what is asked.' },
      { rule: 'unfocused-stem', severity: 'drop', message: 'Ask for one thing that can be answered without seeing options.' },
      { rule: 'question-mark', severity: 'drop', message: 'End the question in a question mark.' },
      { rule: 'repeated-option', severity: 'drop', message: 'Offer “Ufa” once.' },
    ]);
  });
});

describe('a stem and its answers alone', () => {
  test('are judged as a question, or as a cloze where there is a gap', () => {
    expect(rulesOf(lintStem('Who founded the SCO', ['China']))).toEqual(['question-mark']);
    expect(rulesOf(lintStem('The SCO was founded by ____.', ['China']))).toEqual([]);
    expect(rulesOf(lintStem('Which city is missing: “Leaders met in ____.”?', ['Osh']))).toEqual([]);
  });

  test('may have spaces around them while being typed', () => {
    expect(lintStem('Who founded the SCO? ', [' China '])).toEqual([]);
  });

  test('are told that the answer is still missing', () => {
    expect(rulesOf(lintStem('Who founded the SCO?', ['']))).toEqual(['trivial-answer']);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom('it', 'the SCO', '____', '“', '”', '(', 'this', '2010', '-', '30bn', 'not', '?', '.', ' ', 'Kazakh', 'U.S.', ','), { maxLength: 20 })
    .map((parts) => parts.join(' ')),
);

describe('for any texts, linting', () => {
  test('never throws, and is the same again', () => {
    fc.assert(fc.property(anyText, anyText, fc.array(anyText, { maxLength: 6 }), anyText, (stem, answer, others, source) => {
      const questions = [
        anOpenQuestion({ stem, answer }), aTypedQuestion({ stem, answer, accepted: others, distractors: others }),
        aTypedQuestion({ format: 'cloze', stem, answer }), aSingleChoice({ stem, answer, distractors: others }),
        aMultipleChoice({ stem, answers: [answer, ...others], distractors: others }), aTrueFalse({ stem }),
        aListRecall({ stem, items: [answer, ...others] }),
      ];
      for (const question of questions) {
        expect(lintQuestion(question, { fact, source })).toEqual(lintQuestion(question, { fact, source }));
      }
      lintStem(stem, [answer, ...others]);
    }));
  });

  test("flags a stem that got all of the answer's words, in any order", () => {
    const word = fc.stringMatching(/^[a-z]{4,10}$/).filter(isTelling);
    fc.assert(fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), fc.array(word, { maxLength: 6 }), fc.nat(), (answer, rest, at) => {
      const words = [...rest, ...answer.toReversed()];
      const turned = [...words.slice(at % words.length), ...words.slice(0, at % words.length)];
      expect(rulesOf(lintStem(`Which ${turned.join(' ')}?`, [answer.join(' ')]))).toContain('answer-in-stem');
    }));
  });

  test('finds no answer given away by a stem that shares no letter with it', () => {
    const ofLetters = (letters: string): fc.Arbitrary<string> =>
      fc.array(fc.stringMatching(new RegExp(`^[${letters}]{3,9}$`)), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(fc.property(ofLetters('abcde'), ofLetters('vwxyz'), (answer, stem) => {
      fc.pre(comparedWords(answer).length > 0);
      expect(rulesOf(lintStem(`${stem}?`, [answer]))).not.toContain('answer-in-stem');
    }));
  });

  test('takes time that grows with the length of a stem, not with its square', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `word${at} (, “ - 12 it`).join(' ');
    expect(cpuMs(() => lintStem(`${long}?`, ['word19999', 'Osh']))).toBeLessThan(2000);
  });
});

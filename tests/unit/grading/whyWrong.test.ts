import { describe, expect, test } from 'vitest';
import { whyWrong } from '@/core/grading/whyWrong';
import { asId } from '@/core/ids';
import type { FactId } from '@/core/ids';
import { aFact } from '../builders/fact';
import { aMatching, aMultipleChoice, aNumber, aSingleChoice, aTrueFalse, aTypedQuestion } from '../builders/question';

const named = (id: string, sentence: string) => ({ ...aFact(sentence), id: asId<FactId>(id) });
const facts = [
  named('fact', 'It met in [Dushanbe]{slot:city}.'),
  named('role', 'He lived as [Tashkent]{slot:term}.'),
  named('tashkent', 'The centre is in [Tashkent]{slot:city}.'),
  named('values', 'They value [trust; speed]{slot:list}.'),
];
const told = (...[question, response]: [Parameters<typeof whyWrong>[0], Parameters<typeof whyWrong>[1]]) => whyWrong(question, response, facts)?.statement ?? null;

describe('what a wrong answer is true of', () => {
  test('is the fact that has it for a slot of the type asked for', () => {
    expect(whyWrong(aSingleChoice(), { kind: 'choice', choice: 'Tashkent' }, facts)).toEqual({
      given: 'Tashkent', statement: 'The centre is in Tashkent.', factId: 'tashkent', sectionId: facts[2]?.sectionId, paragraph: facts[2]?.paragraph,
    });
  });

  test('is told of what is typed, chosen among several, matched or believed', () => {
    const statement = 'The centre is in Tashkent.';
    expect(told(aTypedQuestion(), { kind: 'text', text: ' tashkent. ' })).toBe(statement);
    expect(told(aMultipleChoice(), { kind: 'choices', choices: ['trust', 'Tashkent'] })).toBe(statement);
    expect(told(aMultipleChoice(), { kind: 'choices', choices: ['speed'] })).toBe('They value trust and speed.');
    expect(told(aMatching(), { kind: 'pairs', choices: ['2001', 'Tashkent', null] })).toBe(statement);
    expect(told(aTrueFalse({ answer: false, asked: 'Tashkent' }), { kind: 'truth', value: true })).toBe(statement);
  });

  test('is nothing where the answer is right, missing, or of no other fact', () => {
    expect(told(aSingleChoice(), { kind: 'choice', choice: 'Dushanbe' })).toBeNull();
    expect(told(aSingleChoice(), { kind: 'choice', choice: 'Astana' })).toBeNull();
    expect(told(aSingleChoice(), null)).toBeNull();
    expect(told(aNumber(), { kind: 'text', text: '30bn yuan' })).toBeNull();
    expect(told(aTypedQuestion({ answer: 'Astana' }), { kind: 'text', text: 'Dushanbe' })).toBeNull();
  });
});

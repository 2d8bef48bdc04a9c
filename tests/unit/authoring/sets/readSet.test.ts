import { describe, expect, test } from 'vitest';
import type { Decision, DraftFact } from '@/core/authoring/draft';
import { newSlot } from '@/core/authoring/draft';
import { readSet } from '@/core/authoring/sets/readSet';
import { emptySetFields, setFieldsOf } from '@/core/authoring/sets/setFields';
import type { SetFields } from '@/core/authoring/sets/setFields';
import { draftOfCourse } from '@/core/authoring/draftFacts';
import type { Fact } from '@/core/facts/fact';
import { aFact } from '../../builders/fact';
import { theScoCourse } from '../../builders/course';
import { upheavals } from '../../builders/sets';

function drafted(fact: Fact, decision: Decision = 'approved'): DraftFact {
  return { fact, position: 1, place: null, published: {}, slots: Object.fromEntries(fact.slots.map(({ name }) => [name, { ...newSlot, decision }])) };
}

const facts = upheavals.map((fact) => drafted(fact));
const lines = 'trouble in Osh = June 2010\ntrouble in Andijan = may 2005\ntrouble in Zhanaozen = December 2011';
const read = (fields: Partial<SetFields>, of: readonly DraftFact[] = facts) => readSet('own', { ...emptySetFields, ask: 'Match.', parts: lines, ...fields }, of, null);
const problemOf = (fields: Partial<SetFields>, of?: readonly DraftFact[]): string | null => {
  const outcome = read(fields, of);
  return outcome.ok ? null : outcome.problem;
};

const course = theScoCourse();

describe('a set as it is typed', () => {
  test('names slots by their answers, and what stands for each', () => {
    expect(read({ spares: 'May 1999\n\n June 2020 ' })).toEqual({
      ok: true, unapproved: [],
      set: {
        id: 'own', format: 'matching', ask: 'Match.', spares: ['May 1999', 'June 2020'],
        parts: [
          { factId: 'osh', slot: 'date', text: 'trouble in Osh' }, { factId: 'andijan', slot: 'date', text: 'trouble in Andijan' },
          { factId: 'zhanaozen', slot: 'date', text: 'trouble in Zhanaozen' },
        ],
      },
    });
    expect(read({ format: 'ordering' })).toMatchObject({ ok: true, set: { format: 'ordering', parts: [{ factId: 'osh' }, {}, {}] } });
  });

  test('puts answers and items of lists into groups', () => {
    const lists = [drafted(aFact('It opposes [war; blocs]{opposed:list}.', { id: 'no' })), drafted(aFact('It upholds [law]{upheld:term}.', { id: 'yes' }))];
    expect(read({ format: 'categorise', parts: 'opposed: war; blocs\nupheld: law among states = law' }, lists)).toMatchObject({
      ok: true,
      set: { categories: [
        { name: 'opposed', parts: [{ kind: 'items', factId: 'no', slot: 'opposed', items: ['war', 'blocs'] }] },
        { name: 'upheld', parts: [{ kind: 'one', factId: 'yes', slot: 'upheld', text: 'law among states' }] },
      ] },
    });
  });

  test('says what is wrong with it', () => {
    expect(problemOf({ ask: ' ' })).toBe('Say what is to be done with them.');
    expect(problemOf({ parts: lines.replace('June 2010', 'June 2011') })).toBe('“June 2011” is the answer of no slot of this section.');
    expect(problemOf({ parts: lines.split('\n').slice(1).join('\n') })).toBe('Name at least 3 answers.');
    expect(problemOf({ format: 'categorise' })).toBe('Write each group as “Group: answer; answer”.');
    expect(problemOf({ format: 'categorise', parts: 'years: June 2010; May 2005; December 2011' })).toBe('Name at least two groups.');
  });

  test('takes another slot each time that an answer is named, approved ones first, and tells what is not approved', () => {
    const years = ['a', 'b', 'c'].map((id, index) => drafted(aFact('It met in [2001]{year}.', { id }), index === 0 ? 'open' : 'approved'));
    const outcome = read({ parts: 'first = 2001\nsecond = 2001\nthird = 2001' }, years);
    expect(outcome.ok && outcome.set.format === 'matching' && outcome.set.parts.map(({ factId }) => factId)).toEqual(['b', 'c', 'a']);
    expect(outcome).toMatchObject({ unapproved: ['third'] });
  });

  test('is the set again whose fields they are', () => {
    const draft = draftOfCourse(course);
    const sets = course.sections.flatMap(({ id, sets: own = [] }) => own.map((set) => ({ set, of: draft.facts.filter(({ fact }) => fact.sectionId === id) })));
    expect(sets.length).toBeGreaterThan(5);
    for (const { set, of } of sets) {
      expect(readSet(set.id, setFieldsOf(set, of), of, set)).toEqual({ ok: true, set, unapproved: [] });
    }
  });
});

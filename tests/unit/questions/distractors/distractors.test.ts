import { describe, expect, test } from 'vitest';
import type { Fact } from '@/core/facts/fact';
import { generatedAsk, notesOf } from '@/core/questions/asking';
import { distractorsFor } from '@/core/questions/distractors/distractors';
import { poolOf } from '@/core/questions/distractors/pool';
import { normaliseText } from '@/core/text';
import { aCourse, theScoCourse } from '../../builders/course';
import { aFact, slotOf } from '../../builders/fact';

const beijing = aFact('Its secretariat works from [Beijing]{city}.', { id: 'secretariat' });
const tashkent = aFact('A centre against terrorism sits in [Tashkent]{city}.', { id: 'centre' });

function wrongOf(fact: Fact, ask = 'Where?', others: readonly Fact[] = [beijing, tashkent]): string[] {
  return distractorsFor(poolOf(aCourse([fact, ...others])), fact, slotOf(fact), ask);
}

describe('wrong answers', () => {
  test("are first the author's, in their order, then texts of the course", () => {
    const fact = aFact('Leaders met in [Dushanbe]{city}.', { notes: { city: { distractors: ['Samarkand', 'Astana'] } } });
    const wrong = wrongOf(fact);
    expect(wrong.slice(0, 2)).toEqual(['Samarkand', 'Astana']);
    expect([...wrong.slice(2)].sort()).toEqual(['Beijing', 'Tashkent']);
  });

  test('are of a value first those near it', () => {
    const other = aFact('A treaty followed after long talks in [1977]{year}.', { id: 'treaty' });
    const wrong = wrongOf(aFact('It began in [2001]{year}.'), 'When?', [other]);
    expect(wrong.slice(0, -1).every((year) => Math.abs(Number(year) - 2001) <= 4)).toBe(true);
    expect(wrong.at(-1)).toBe('1977');
  });

  test('are never the answer nor an accepted one, however they are written', () => {
    const fact = aFact('Leaders met in [Dushanbe]{city}.', {
      notes: { city: { accept: ['Beijing', 'Stalinabad'], distractors: ['dushanbe', 'STALINABAD', 'Osh'] } },
    });
    const wrong = wrongOf(fact);
    expect(wrong.slice(0, 2)).toEqual(['Osh', 'Tashkent']);
    expect(wrong).not.toContain('Dushanbe');
    expect(wrong).not.toContain('Beijing');
  });

  test('are never an item of the list nor an accepted wording of one', () => {
    const fact = aFact('It has [trust; equality]{list}.', {
      notes: { list: { acceptByItem: { trust: ['confidence'] }, distractors: ['Equality', 'Confidence', 'speed'] } },
    });
    expect(wrongOf(fact)).toEqual(['speed']);
  });

  test('stand there once, as they were first written', () => {
    const fact = aFact('Leaders met in [Dushanbe]{city}.', { notes: { city: { distractors: ['Beijing', 'Osh', 'OSH', 'the Osh'] } } });
    expect(wrongOf(fact)).toEqual(['Beijing', 'Osh', 'Tashkent']);
  });

  test('are not taken from the course where the question sentence names them', () => {
    const fact = aFact('Leaders met in [Dushanbe]{city}.');
    expect(wrongOf(fact, 'Where did leaders meet after Beijing?').slice(0, 1)).toEqual(['Tashkent']);
  });

  test('of every slot of the first course are distinct, wrong, and the same each time', () => {
    const course = theScoCourse();
    const pool = poolOf(course);
    for (const fact of course.facts) {
      for (const slot of fact.slots) {
        const notes = notesOf(fact, slot);
        const wrong = distractorsFor(pool, fact, slot, notes.ask ?? generatedAsk(fact, slot));
        const normal = wrong.map(normaliseText);
        expect(new Set(normal).size).toBe(normal.length);
        for (const right of [slot.text, ...slot.items, ...notes.accept]) expect(normal).not.toContain(normaliseText(right));
        expect(distractorsFor(pool, fact, slot, notes.ask ?? generatedAsk(fact, slot))).toEqual(wrong);
      }
    }
  });
});

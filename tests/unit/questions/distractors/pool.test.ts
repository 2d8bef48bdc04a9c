import { describe, expect, test } from 'vitest';
import type { Fact } from '@/core/facts/fact';
import { poolOf, pooledDistractors } from '@/core/questions/distractors/pool';
import { aCourse } from '../../builders/course';
import { aFact, slotOf } from '../../builders/fact';

const summit = aFact('Leaders met for the anniversary in [Dushanbe]{city}.', { id: 'summit' });
const offered = (others: readonly Fact[], fact: Fact = summit): string[] =>
  [...pooledDistractors(poolOf(aCourse([fact, ...others])), fact, slotOf(fact), 'seed')].sort();

describe('the pool of a course', () => {
  test('holds the text of every slot, by type and in order', () => {
    const founding = aFact('Founded in [Shanghai]{city} in [2001]{year}.', { id: 'founding' });
    const pool = poolOf(aCourse([founding, summit]));
    expect([...pool.keys()]).toEqual(['city', 'year']);
    expect(pool.get('city')?.map(({ text, fact }) => [text, fact.id])).toEqual([['Shanghai', 'founding'], ['Dushanbe', 'summit']]);
  });
});

describe('a distractor from the pool', () => {
  test('is a text of the same type from another fact', () => {
    const others = [
      aFact('Its secretariat works from [Beijing]{city}.', { id: 'a' }),
      aFact('A centre against terrorism sits in [Tashkent]{city} since [2004]{year}.', { id: 'b' }),
      aFact('It grew out of talks between [China]{country} and others.', { id: 'c' }),
    ];
    expect(offered(others)).toEqual(['Beijing', 'Tashkent']);
  });

  test('is not named in the fact itself', () => {
    const fact = aFact('Between Osh and the border lies [Andijan]{city}.', { id: 'fact' });
    expect(offered([aFact('Unrest began once more around [Osh]{city}.', { id: 'a' })], fact)).toEqual([]);
  });

  test('is at most twice as long and at least half as long', () => {
    const cities = ['Ürümqi', 'Osh', 'Ufa', 'Astana', 'Saint Petersburg', 'Saint Petersburg 2'];
    const others = cities.map((city, index) => aFact(`Delegates once flew home through [${city}]{city}.`, { id: `city-${index}` }));
    expect(offered(others)).toEqual(['Astana', 'Saint Petersburg', 'Ürümqi']);
  });

  test('is not from a fact that says the same of something else, where it would be right as well', () => {
    const alike = aFact('Leaders met for the summit in [Samarkand]{city}.', { id: 'alike' });
    const different = aFact('A university is to open next year near [Bishkek]{city}.', { id: 'different' });
    expect(offered([alike, different])).toEqual(['Bishkek']);
  });

  test.each(['term', 'concept', 'role', 'clause', 'list'])('is none for a slot of type %s, whose texts may be of any kind', (type) => {
    const fact = aFact(`The essay speaks of [trust; unity]{${type}}.`, { id: 'fact' });
    expect(offered([aFact(`A treaty is based upon [peace; order]{${type}}.`, { id: 'other' })], fact)).toEqual([]);
  });

  test('comes in an order fixed by the seed', () => {
    const others = ['Beijing', 'Tashkent', 'Bishkek', 'Astana', 'Almaty'].map((city, index) =>
      aFact(`Delegates once flew home through [${city}]{city}.`, { id: `city-${index}` }));
    const pool = poolOf(aCourse([summit, ...others]));
    const order = (seed: string): string => pooledDistractors(pool, summit, slotOf(summit), seed).join();
    expect(order('a')).toBe(order('a'));
    expect(new Set(Array.from({ length: 30 }, (_, index) => order(`seed ${index}`))).size).toBeGreaterThan(10);
  });
});

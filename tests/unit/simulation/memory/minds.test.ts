import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '@/core/random';
import { activationMind } from '@/core/simulation/memory/activation';
import { otherFsrsMind } from '@/core/simulation/memory/otherFsrs';
import { powerLawMind } from '@/core/simulation/memory/powerLaw';
import { standardNormal } from '@/core/simulation/memory/trueMemory';
import type { TrueMemory } from '@/core/simulation/memory/trueMemory';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';

const minds = { 'power law': powerLawMind, activation: activationMind, 'other FSRS': otherFsrsMind } as const;
const names = Object.keys(minds) as (keyof typeof minds)[];

const newMemory = (name: keyof typeof minds, person = 'person', item = 'item'): TrueMemory => minds[name](seededRandom(person))(seededRandom(item));

/** A memory after good answers on some days. */
const studied = (memory: TrueMemory, ...days: number[]): TrueMemory => days.reduce((known, day) => known.after('good', noon + day * DAY_MS), memory);

describe.each(names)('a mind of the family %s', (name) => {
  test('recalls with a probability that falls with time, for any person and item', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 8 }), (person, item, days) => {
        const memory = studied(newMemory(name, person, item), 0);
        const recalls = days.sort((a, b) => a - b).map((day) => memory.recallAt(noon + day * DAY_MS));
        for (const [index, recall] of recalls.entries()) {
          expect(recall).toBeGreaterThanOrEqual(0);
          expect(recall).toBeLessThanOrEqual(recalls[index - 1] ?? 1);
        }
      }),
    );
  });

  test('remembers longer what was recalled on several days', () => {
    const [once, often] = [studied(newMemory(name), 0), studied(newMemory(name), 0, 3, 10)];
    expect(often.recallAt(noon + 20 * DAY_MS)).toBeGreaterThan(once.recallAt(noon + 20 * DAY_MS));
  });

  test('is the same for the same person and item, and another for another', () => {
    const recall = (person: string): number => studied(newMemory(name, person), 0).recallAt(noon + 5 * DAY_MS);
    expect(recall('a')).toBe(recall('a'));
    expect(recall('a')).not.toBe(recall('b'));
  });
});

describe('a mind that is not FSRS', () => {
  test.each(['power law', 'activation'] as const)('of the family %s finds one item harder than another', (name) => {
    const recall = (item: string): number => studied(newMemory(name, 'person', item), 0).recallAt(noon + 5 * DAY_MS);
    expect(recall('a')).not.toBe(recall('b'));
  });

  test('gains the more from a recall the nearer it was to forgetting', () => {
    const after = (day: number): number => studied(newMemory('power law'), 0, day).recallAt(noon + (day + 10) * DAY_MS);
    expect(after(4)).toBeGreaterThan(after(0.1));
  });

  test('keeps something of what it had learned when it forgets', () => {
    const known = studied(newMemory('power law'), 0, 3, 10, 30);
    const lapsed = known.after('again', noon + 90 * DAY_MS);
    expect(lapsed.recallAt(noon + 95 * DAY_MS)).toBeLessThan(known.after('good', noon + 90 * DAY_MS).recallAt(noon + 95 * DAY_MS));
    expect(lapsed.recallAt(noon + 95 * DAY_MS)).toBeGreaterThan(newMemory('power law').after('again', noon + 90 * DAY_MS).recallAt(noon + 95 * DAY_MS));
  });
});

describe('a standard normal number', () => {
  test('has a mean of 0 and a deviation of 1', () => {
    const random = seededRandom('normal');
    const values = Array.from({ length: 20_000 }, () => standardNormal(random));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    // Four standard errors of 20,000 draws: 0.028 of the mean, 0.04 of the variance.
    expect(Math.abs(mean)).toBeLessThan(0.028);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  });
});

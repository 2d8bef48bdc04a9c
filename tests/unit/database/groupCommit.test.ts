import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GroupCommit } from '@/server/database/groupCommit';

/** Commits that end when they are told to, and what each was given. */
function heldBack(most = 100) {
  const groups: number[][] = [];
  const ends: (() => void)[] = [];
  const commits = new GroupCommit<number, string>(
    async (items) => {
      groups.push([...items]);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (items.includes(13)) throw new Error('13 cannot be stored');
      return items.map((item) => `stored ${item}`);
    },
    (item) => item,
    most,
  );
  return { commits, groups, end: async () => { ends.shift()?.(); await new Promise((resolve) => setImmediate(resolve)); } };
}

describe('what waits for the writer', () => {
  test('is committed together once the commit before it has ended', async () => {
    const { commits, groups, end } = heldBack();
    const all = [1, 2, 3].map((item) => commits.add('one', item));
    expect(groups).toEqual([[1]]);
    await end();
    expect(groups).toEqual([[1], [2, 3]]);
    await end();
    expect(await Promise.all(all)).toEqual(['stored 1', 'stored 2', 'stored 3']);
  });

  test('is not acknowledged before its own commit has ended', async () => {
    const { commits, end } = heldBack();
    let isAcknowledged = false;
    void commits.add('one', 1);
    const second = commits.add('one', 2).then(() => { isAcknowledged = true; });
    await end();
    expect(isAcknowledged).toBe(false);
    await end();
    await second;
    expect(isAcknowledged).toBe(true);
  });

  test('does not wait for what has another key', () => {
    const { commits, groups } = heldBack();
    void commits.add('one', 1);
    void commits.add('other', 2);
    expect(groups).toEqual([[1], [2]]);
  });

  test('is refused alone where one of a group cannot be stored', async () => {
    const { commits, groups, end } = heldBack();
    void commits.add('one', 1);
    const [second, third] = [commits.add('one', 13), commits.add('one', 3)];
    const refused = expect(second).rejects.toThrow('13 cannot be stored');
    for (let step = 0; step < 4; step += 1) await end();
    expect(groups).toEqual([[1], [13, 3], [13], [3]]);
    await refused;
    expect(await third).toBe('stored 3');
  });

  test('begins anew after everything was done, and after a failure', async () => {
    const { commits, groups, end } = heldBack();
    const refused = expect(commits.add('one', 13)).rejects.toThrow();
    await end();
    await refused;
    void commits.add('one', 4);
    expect(groups).toEqual([[13], [4]]);
  });

  test('is stored once, in the order in which it came, in groups of a bounded size', async () => {
    const most = 20;
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 14, max: 30 }), { minLength: 1, maxLength: 30 }), async (items) => {
      const groups: number[][] = [];
      const commits = new GroupCommit<number, number>(async (group) => { groups.push([...group]); await Promise.resolve(); return group; }, () => 7, most);
      expect(await Promise.all(items.map((item) => commits.add('one', item)))).toEqual(items);
      expect(groups.flat()).toEqual(items);
      expect(Math.max(...groups.map((group) => group.length))).toBeLessThanOrEqual(2);
    }));
  });
});

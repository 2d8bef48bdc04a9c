import { describe, expect, test } from 'vitest';
import { actionsOfCommand, cardCommandSchema } from '@/core/scheduling/cardCommand';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';

function ids(): () => EventId {
  let last = 0;
  return () => asId<EventId>(`id${(last += 1)}`);
}

describe('doing something to chosen cards', () => {
  test('is one action of them all', () => {
    const command = cardCommandSchema.parse({ kind: 'suspend', days: '3', cardIds: ['a', 'b'] });
    expect(actionsOfCommand(command, noon, ids())).toEqual([
      { kind: 'suspend', id: 'id2', actionId: 'id1', cardId: 'a', at: noon },
      { kind: 'suspend', id: 'id3', actionId: 'id1', cardId: 'b', at: noon },
    ]);
  });

  test('gives them a day, counted from now', () => {
    const command = cardCommandSchema.parse({ kind: 'set-due', days: '3', cardIds: ['a'] });
    expect(actionsOfCommand(command, noon, ids())).toMatchObject([{ kind: 'set-due', dueAt: noon + 3 * DAY_MS }]);
  });

  test('is refused without cards, for a part of a day, and for what is not on offer', () => {
    for (const wrong of [{ kind: 'suspend', cardIds: [] }, { kind: 'set-due', days: '2.5', cardIds: ['a'] }, { kind: 'review', cardIds: ['a'] }]) {
      expect(cardCommandSchema.safeParse(wrong).success).toBe(false);
    }
  });
});

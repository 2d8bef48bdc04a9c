import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { clockOffset, shifted } from '@/ui/offline/deviceClock';
import { noon } from '../builders/card';
import { anUndo } from '../builders/event';

describe("what is added to a device's clock", () => {
  test('is nothing while it agrees with the server, however slow the answer', () => {
    expect(clockOffset({ serverNow: noon, deviceNow: noon - MINUTE_MS }, noon + HOUR_MS)).toBe(0);
    expect(clockOffset({ serverNow: noon, deviceNow: noon }, noon + 3 * DAY_MS)).toBe(0);
  });

  test('is the difference that the last contact showed', () => {
    expect(clockOffset({ serverNow: noon, deviceNow: noon + DAY_MS }, noon + DAY_MS + HOUR_MS)).toBe(-DAY_MS);
    expect(clockOffset({ serverNow: noon, deviceNow: noon - 365 * DAY_MS }, noon - 364 * DAY_MS)).toBe(365 * DAY_MS);
  });

  test('makes time go on from the last contact when the clock was set back since', () => {
    const deviceNow = noon - 365 * DAY_MS;
    expect(deviceNow + clockOffset({ serverNow: noon, deviceNow: noon }, deviceNow)).toBe(noon);
  });
});

describe('moving an event from one clock to another', () => {
  test('moves every time that it names', () => {
    const common = { id: asId<EventId>('e1'), cardId: anUndo('e', 'f', noon).cardId, at: noon };
    expect(shifted({ ...common, kind: 'bury', until: noon + DAY_MS }, -HOUR_MS)).toMatchObject({ at: noon - HOUR_MS, until: noon + DAY_MS - HOUR_MS });
    expect(shifted({ ...common, kind: 'set-due', dueAt: noon + DAY_MS }, HOUR_MS)).toMatchObject({ at: noon + HOUR_MS, dueAt: noon + DAY_MS + HOUR_MS });
    expect(shifted(anUndo('e2', 'e1', noon), HOUR_MS)).toEqual(anUndo('e2', 'e1', noon + HOUR_MS));
  });
});

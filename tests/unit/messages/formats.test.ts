import { describe, expect, test } from 'vitest';
import { dateFormat } from '@/ui/messages/dates';
import { percentIn } from '@/ui/messages/percents';

const at = Date.UTC(2026, 10, 29, 21, 30);

describe('a date', () => {
  test.each([
    ['en', '29 Nov 2026'],
    ['ru', '29 нояб. 2026 г.'],
    ['zh', '2026年11月29日'],
  ] as const)('is written as it is in %s', (language, written) => {
    expect(dateFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)).toBe(written);
  });

  test('is the one of the reader’s zone', () => {
    expect(dateFormat('en', { dateStyle: 'medium', timeZone: 'Asia/Tokyo' }).format(at)).toBe('30 Nov 2026');
  });
});

describe('a proportion', () => {
  test.each([
    ['en', '93%'],
    ['ru', '93\u00a0%'],
    ['zh', '93%'],
  ] as const)('is written in whole percent as it is in %s', (language, written) => {
    expect(percentIn(language)(0.926)).toBe(written);
  });

  test('is a dash where there is none', () => {
    expect(percentIn('en')(null)).toBe('–');
  });
});

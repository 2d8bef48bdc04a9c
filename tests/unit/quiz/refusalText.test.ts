import { expect, test } from 'vitest';
import { refusalText } from '@/ui/quiz/entrances/refusalText';

test('an address names a reason or none: not what every object has by its nature', () => {
  expect(refusalText('closed')).toContain('The quiz is closed');
  expect(['constructor', '__proto__', 'toString', ''].map(refusalText)).toEqual([null, null, null, null]);
});

import { expect, test } from 'vitest';
import { notesOf } from '@/ui/desk/slotFields';

const fields = { statement: '', ask: '', distractors: '', tolerance: '', explanation: '' };

test('other wordings of a list’s items are read line by line, whatever the item is called', () => {
  const accept = 'trust = confidence\nconstructor = builder\ntrust=faith\n__proto__ = model';
  expect(Object.entries(notesOf({ ...fields, accept }, true).acceptByItem)).toEqual([
    ['trust', ['confidence', 'faith']], ['constructor', ['builder']], ['__proto__', ['model']],
  ]);
});

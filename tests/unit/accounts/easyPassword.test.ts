import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easyPassword } from '@/core/accounts/easyPassword';

const ofNobody: readonly string[] = [];

describe('a password that is guessed among the first', () => {
  test.each([
    ['aaaaaaaaaa', 'repeats'], ['ababababab', 'repeats'], ['abcdabcdabcd', 'repeats'], ['1111122222', 'repeats'], ['secretsecret', 'repeats'],
    ['1234567890', 'runs'], ['0987654321', 'runs'], ['qwertyuiop', 'runs'], ['qwertyuiop123', 'runs'], ['abcdefghijkl', 'runs'], ['1qaz2wsx3edc', 'runs'], ['asdfghjkl1', 'runs'],
    ['password12', 'common'], ['Password2026!', 'common'], ['P@ssw0rd!!', 'common'], ['welcome2026', 'common'], ['iloveyou!!!', 'common'], ['football99', 'common'], ['letmein2025', 'common'], ['1234password', 'common'], ['passwordadmin', 'common'],
  ])('%s is so, as it is %s', (password, reason) => {
    expect(easyPassword(password, ofNobody)).toBe(reason);
  });

  test.each([
    ['ann.walker@example.org', 'annwalker1', 'personal'], ['ann.walker@example.org', 'ann.walker', 'personal'], ['ann.walker@example.org', 'WALKER-2026', 'personal'],
    ['ann.walker@example.org', 'walker rides on the moor', null], ['Charlotte Brontë', 'charlotte1', 'personal'],
  ])('for %s, %s: %s', (about, password, reason) => {
    expect(easyPassword(password, [about])).toBe(reason);
  });
});

test.each(['a long password', 'asked with care', 'served with care', 'correct horse battery staple', 'tuesday rain on slate', 'Xq7#vL2m!pRz', 'kv8wq2hn5t'])('%s is not so', (password) => {
  expect(easyPassword(password, ['Learner 0', 'learner0@served.example'])).toBeNull();
});

test('random passwords of a manager are none, whoever they are for', () => {
  const characters = Array.from('abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789');
  fc.assert(fc.property(fc.array(fc.constantFrom(...characters), { minLength: 20, maxLength: 40 }), (signs) => {
    fc.pre(new Set(signs.join('').toLowerCase()).size > 8);
    return easyPassword(signs.join(''), ['Pat Pages', 'pat@example.org']) === null;
  }));
});

test('any text has an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 128 }), fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 3 }), (password, about) => {
    expect([null, 'repeats', 'runs', 'common', 'personal']).toContain(easyPassword(password, about));
  }));
});

import { describe, expect, test } from 'vitest';
import { isFaithful, isFaithfulQuestion } from '@/core/authoring/proposals/faithful';
import { hasMarkup } from '@/core/authoring/proposals/markup';

const quote = 'It was founded in Shanghai on 15 June 2001 and has eight members.';
const around = 'The Shanghai Cooperation Organisation (SCO) is not an alliance. Uzbekistan joined early.';

describe('a statement', () => {
  test.each([
    'The Shanghai Cooperation Organisation was founded in Shanghai on 15 June 2001.',
    'The SCO has 8 members.',
    'Founded in 2001, the organisation has eight members.',
    'Uzbekistan’s organisation was founded in Shanghai.',
  ])('may be made of the quotation and of names around it: %s', (statement) => {
    expect(isFaithful(statement, quote, around)).toBe(true);
  });

  test.each([
    ['a figure of its own', 'The SCO was founded in Shanghai on 15 June 2002.'],
    ['a count of its own', 'The SCO has nine members.'],
    ['a name of its own', 'The SCO was founded in Beijing on 15 June 2001.'],
    ['a name of its own at the beginning', 'Germany was founded in Shanghai on 15 June 2001.'],
    ['a “not” of its own', 'The SCO was not founded in Shanghai.'],
    ['a contracted “not” of its own', 'The SCO wasn’t founded in Shanghai.'],
  ])('with %s says something else', (_, statement) => {
    expect(isFaithful(statement, quote, around)).toBe(false);
  });

  test('without the “not” of its quotation says something else', () => {
    expect(isFaithful('The SCO is an alliance.', 'It is not an alliance.', around)).toBe(false);
    expect(isFaithful('The SCO is not an alliance.', 'It is not an alliance.', around)).toBe(true);
    expect(isFaithful('The SCO is an alliance.', 'It is not only an alliance.', around)).toBe(true);
    expect(isFaithful('Uzbekistan joined early.', 'Neither Uzbekistan nor anybody else joined early.', around)).toBe(false);
    expect(isFaithful('Uzbekistan joined early.', 'Uzbekistan did not, as some say, join early.', around)).toBe(false);
    expect(isFaithful('Uzbekistan became a member.', 'Uzbekistan didn’t become a member.', around)).toBe(false);
  });

  test.each([
    ['Three keepers vanished in 1900.', 'Three keepers vanished in 1900, and no trace of them was ever found.'],
    ['The SCO differs in scope.', 'The SCO differs in scope, and it will not replace the other one.'],
    ['The SCO is China’s policy.', 'There is no doubt that the SCO is China’s policy.'],
  ])('may leave out a “not” that is of something else: %s', (statement, said) => {
    expect(isFaithful(statement, said, 'China. Three')).toBe(true);
  });
});

describe('a question', () => {
  test('may begin with any word and leave a “not” to its answer', () => {
    expect(isFaithfulQuestion('Name the year in which the SCO was founded in Shanghai?', quote, around)).toBe(true);
    expect(isFaithfulQuestion('What is the SCO said to be?', 'It is not an alliance.', around)).toBe(true);
    expect(isFaithfulQuestion('What did the SCO not found?', quote, around)).toBe(false);
    expect(isFaithfulQuestion('Where did Germany found the SCO?', quote, around)).toBe(false);
    expect(isFaithfulQuestion('Where was the SCO founded in 1996?', quote, around)).toBe(false);
  });
});

describe('markup', () => {
  test.each(['<b>2001</b>', '<script>alert(1)</script>', '<img src=x onerror=y>', 'a **bold** word', 'a `code`', 'see [this](elsewhere)', 'https://example.org', 'a&nbsp;b', 'two\nlines', 'hidden\u200bword', 'turned\u202earound'])('is seen in %j', (text) => {
    expect(hasMarkup(text)).toBe(true);
  });

  test.each(['It rose by 5 % & more.', 'p < 0.05 and q > 2', 'The [Belt and Road]{initiative} began in [2013]{year}.', 'A “so-called” alliance: 3*4_5'])('is not seen in %j', (text) => {
    expect(hasMarkup(text)).toBe(false);
  });
});

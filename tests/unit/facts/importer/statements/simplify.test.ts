import { describe, expect, test } from 'vitest';
import { simplified } from '@/core/facts/importer/statements/simplify';
import { textOf } from '@/core/facts/importer/statements/word';
import { candidateFor, wordsIn } from '../../../builders/importing';

const long = 'The bridge opened in 1932 in the old harbour of the northern town where the ships of the fleet had been built';

describe('the least of a sentence that says the fact', () => {
  test.each([
    ['brackets', 'The bridge (a toll road until 1960) opened in 1932.', '1932', 'The bridge opened in 1932.'],
    ['an adverb that links', 'However, the bridge opened in 1932.', '1932', 'the bridge opened in 1932.'],
    ['an adverb that adds', 'Further, the bridge opened in 1932.', '1932', 'the bridge opened in 1932.'],
    ['a frame', 'It is clear that the mill closed in 1902.', '1902', 'the mill closed in 1902.'],
    ['a later clause', 'The bridge opened in 1932, and the tunnel opened in 1950.', '1932', 'The bridge opened in 1932.'],
    ['an earlier clause', 'The bridge opened in 1932, and the tunnel opened in 1950.', '1950', 'the tunnel opened in 1950.'],
    ['other predicates', 'Maria Keller founded the mill in 1902, widened the port in 1910 and sold ships in 1920.', '1910', 'Maria Keller widened the port in 1910.'],
    ['a relative clause', 'The bridge, which cost two million pounds, opened in 1932.', '1932', 'The bridge opened in 1932.'],
    ['an added participle', `${long}, including many tugs of war.`, '1932', `${long}.`],
    ['an opener that leans on what was said before', 'After the strike ended, Maria Keller sold the mill in 1902.', '1902', 'Maria Keller sold the mill in 1902.'],
    ['a link between its commas', 'The worst storm of Norway, however, came in 1902.', '1902', 'The worst storm of Norway came in 1902.'],
    ['what stands around an event that has a name, a place and a date', 'It broke out again, as in the Osh riots in Norway in May 2005, and in Peru.', 'May 2005', 'The Osh riots in Norway took place in May 2005.'],
    ['a relative clause in an opener', 'After the fall of the old wall of Oslo, which cost two million pounds, Norway sold ships in 1902.', '1902', 'After the fall of the old wall of Oslo, Norway sold ships in 1902.'],
    ['what its only dash adds', 'Norway sold its first ship in 1902—no longer did Peru rule the sea.', '1902', 'Norway sold its first ship in 1902.'],
    ['examples', `${long}, such as tugs and ferries.`, '1932', `${long}.`],
  ])('is without %s', (_, sentence, answer, statement) => {
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, answer)))).toBe(statement);
  });

  test.each([
    ['what a pronoun stands for', 'Maria Keller sold the mill in 1902, and Norway bought it in 1910.', '1910'],
    ['“then” where it tells when', 'Maria Keller was in Oslo first as a student and then as a teacher of Norway.', 'Norway'],
    ['what follows a comparison with “as”', 'Norway saw deep divisions as slavery and the growth of Oslo changed the mills of 1902.', 'Norway'],
    ['the second half of “not only”', 'Maria Keller not only sold the mill of Oslo but also left Norway.', 'Oslo'],
    ['both of what lies “between”', 'Keller hinged on “trade,” the separation between the ways a ship can be built and the ways a ship can be sailed.', 'trade'],
    ['both clauses of “in which”', 'Around 1902, Norway and Peru reached a peace in which the Peruvians left Oslo and the Norwegians agreed to stop aiding Maria Keller.', 'Maria Keller'],
    ['both predicates after “when”', 'Keller stayed in the army of Norway until the age of sixty, when he could retire and became a member of the Long Council.', 'Long Council'],
    ['what goes on after a participle that is set in', 'The long rule of the old council of Norway ended around 1902 as a line of northern kings, beginning with Keller, was able to take the harbours.', '1902'],
    ['the list after a colon', 'Maria Keller of Oslo had three rules for the ships of her long northern fleet: sailing at dawn, paying the crew, being home in winter.', 'Oslo'],
  ])('keeps %s', (_, sentence, answer) => {
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, answer)))).toBe(sentence);
  });

  test('keeps the brackets that hold the answer', () => {
    const sentence = 'The bridge (a toll road until 1960) opened in 1932.';
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, '1960')))).toBe(sentence);
  });

  test('keeps the comma that closes an apposition', () => {
    const sentence = 'Maria Keller, the founder of Oslo, who was born in Peru, sold the mill in 1902.';
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, '1902')))).toBe('Maria Keller, the founder of Oslo, sold the mill in 1902.');
  });

  test('keeps a sentence whole rather than break a relative clause', () => {
    const sentence = 'In 1979, Maria Keller founded the Long Fleet, which, to avoid a tax, was a club.';
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, '1979')))).toBe(sentence);
  });

  test.each([
    ['a clause cut before its verb', 'The run of wins ended in 1992 when Governor Bill Clinton, running as a new sort of leader, defeated Maria Keller of Oslo in the polls.', '1992'],
    ['a predicate whose pronoun is named before', 'The council stalled the plan of Bill Clinton and forced him to sell ships in 2011.', '2011'],
    ['an auxiliary without its verb', 'Every bill which shall have passed the council of Oslo shall, before it becomes a law, be sent to Maria Keller.', 'Maria Keller'],
  ])('keeps a sentence whole rather than leave %s', (_, sentence, answer) => {
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, answer)))).toBe(sentence);
  });

  test('ends where a quotation ends', () => {
    const sentence = 'In 1902, Maria Keller wrote an essay titled “The Long Winter.”';
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, '1902')))).toBe(sentence);
  });

  test('keeps a sentence that turns on "if" whole', () => {
    const sentence = 'Norway sells the mill in 1902 if the river freezes, and the inn closes.';
    expect(textOf(simplified(wordsIn(sentence), candidateFor(sentence, '1902')))).toBe(sentence);
  });
});

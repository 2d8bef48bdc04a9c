import { describe, expect, test } from 'vitest';
import type { SlotFlag } from '@/core/facts/importer/slotFlags';
import { imported, slotFor } from '../../builders/importing';

const joined = 'Norway joined the United Nations in 1945.';

describe('a slot is flagged', () => {
  test.each<[SlotFlag, string, string]>([
    ['vague-subject', 'The mill is located in Oslo.', 'Oslo'],
    ['dangling-reference', 'He founded the Hanover Company in 1902.', '1902'],
    ['relative-time', 'The mill in Oslo is now a museum of Norway.', 'Oslo'],
    ['first-person', 'We sold the mill to Norway in 1902.', '1902'],
    ['fragment', 'Because Norway left Oslo in 1902.', '1902'],
    ['open-ended', joined, 'the United Nations in 1945'],
    ['part-of-phrase', joined, 'joined the United Nations in 1945'],
    ['trivial', 'Maria Keller bought many ships in 1902.', 'many ships'],
    ['topic', 'The port of Lisbon sells dried fish to Norway and Peru.', 'port'],
    ['side-detail', 'Norway, which joined the United Nations in 1945, sold Maria Keller a mill.', '1945'],
    ['side-detail', 'Although Norway had left Peru in 1932, Maria Keller bought the mill of Oslo.', '1932'],
    ['side-detail', 'Maria Keller, a founder of the United Nations, bought the mill in Oslo.', 'United Nations'],
    ['side-detail', 'Norway sold the mill to Maria Keller (in 1902).', '1902'],
    ['given-away', 'The disputes of Norway in the 1960s continued into the 1970s.', '1970s'],
    ['given-away', 'Norway sold Peru between 37 tons and 49 tons of fish.', '49 tons'],
    ['given-away', 'Norway sold Peru between 300 and 400 ships.', '400'],
    ['given-away', 'Maria Keller learned about Norway by participating in it as a participant observer.', 'participant observer'],
    ['citation', 'Norway sold many ships to Peru (Keller 1998).', '1998'],
    ['unanchored', 'The marriage age was fixed at 12.', '12'],
    ['trivial', 'A growing area of research considers the ships of Norway.', 'growing area of research'],
    ['part-of-phrase', 'Norway sold ships to Peru after the War of 1812.', '1812'],
    ['part-of-phrase', 'In 1902, the mill was found by American paleontologist Tim White.', 'American paleontologist Tim White'],
    ['part-of-phrase', 'Republican Ronald Reagan sold the mill in 1902.', 'Republican Ronald Reagan'],
    ['part-of-phrase', 'A defiant North testified in Oslo in 1987.', 'defiant North'],
    ['part-of-phrase', 'Full Faith and Credit shall be given in Norway to the records of Peru.', 'Full Faith'],
    ['fragment', 'To promote the growth of trade, by securing to Norway the right to the ships of Oslo.', 'Norway'],
    ['fragment', 'Articles about the ships of Norway, proposed by Maria Keller, and ratified by the council of Oslo in 1902.', '1902'],
    ['fragment', 'The council of Norway begun at the town of Oslo on the fourth of March 1902.', 'Oslo'],
    ['unanchored', 'Demographic trends changed Norway.', 'Norway'],
    ['part-of-phrase', 'Norway sold ships to Peru before the Panic of 1819.', '1819'],
    ['part-of-phrase', 'The power shall be vested in a President of Norway.', 'Norway'],
    ['fragment', 'In 1902, Norway had far more ships than.', '1902'],
    ['dangling-reference', 'Examples include the mills of Norway and the ships of Maria Keller in 1902.', '1902'],
    ['dangling-reference', 'In 1902, Maria Keller left Norway as a result.', 'Norway'],
    ['part-of-phrase', 'Novelist Sinclair Lewis sold the mill in 1902.', 'Novelist Sinclair Lewis'],
    ['side-detail', 'In 1902, Maria Keller won the election in Norway with 472 electoral votes.', '472'],
    ['side-detail', 'In 1902, Maria Keller was convicted in Norway and fined $100.', '$100'],
    ['open-ended', 'Maria Keller was a merchant and sailor.', 'Maria Keller'],
    ['open-ended', 'In 1902, the mill was sold to merchants such as Maria Keller.', 'Maria Keller'],
    ['open-ended', 'In 1902, the mill was sold by some Norwegian merchants.', 'Norwegian merchants'],
    ['open-ended', 'The treaty of Oslo ended the trade between Norway and Peru.', 'Norway and Peru'],
    ['open-ended', 'In 1902, Maria Keller did not sell the mill to Norway.', 'Norway'],
    ['open-ended', 'Maria Keller was a merchant of Norway in the 1890s.', '1890s'],
    ['open-ended', 'A large fleet brings the wealthy merchants a strict trade monopoly.', 'strict trade monopoly'],
    ['topic', 'In 1902, Maria Keller sold the mill to the Supreme Court.', 'Supreme Court'],
    ['side-detail', 'In one study of Norway, 112 women were asked about the mill of Maria Keller.', '112'],
    ['side-detail', 'In 1902, Norway saw its most violent strike since the Kalmar War.', 'Kalmar War'],
    ['side-detail', 'With Norway divided into Oslo and Bergen, Maria Keller won the mill in 1902.', 'Bergen'],
    ['given-away', 'In 1902, trade between Norway and Peru fell from $108 million to $39 million.', '$39 million'],
    ['given-away', 'In 1902, 12 percent of the people of Norway owned 40 percent of the ships.', '40 percent'],
    ['given-away', 'Norway suffered under wars, first in 1873–1878 and then more painfully in 1893–1897.', '1893–1897'],
    ['given-away', 'In Norway, fasting is demanded from 18 until 59.', '59'],
    ['part-of-phrase', 'Maria Keller lost Norway in the 1902 campaign against Peru.', '1902'],
    ['part-of-phrase', 'Maria Keller sold ships to Ada County, California, in 1902.', 'California'],
    ['part-of-phrase', 'In 1902, Chief Justice John Marshall’s ruling surprised Norway.', 'John Marshall'],
    ['part-of-phrase', 'Maria Keller studied Greek, Latin, Norse and Irish in Oslo.', 'Latin'],
    ['fragment', 'For more information on the ships of Norway see Maria Keller.', 'Maria Keller'],
    ['dangling-reference', 'Norway bought it in 1998 for $265 million.', '1998'],
    ['dangling-reference', 'One interesting example is the mill that Norway sold in 1902.', '1902'],
    ['fragment', 'Which the council of Norway sent to Oslo in 1902.', '1902'],
    ['citation', '“Caught between Ships: The Mills of Norway.”', 'Norway'],
    ['part-of-phrase', 'Norway counted families in the Maria Keller Area in 1902.', 'Maria Keller Area'],
    ['part-of-phrase', 'In 1902, Maria Keller wrote the Long Principles of the Mills of Norway.', 'Long Principles'],
    ['trivial', 'In 1902, many merchants of Norway used the term landing.', 'term landing'],
    ['part-of-phrase', 'Maria Keller, the Great Law, and the Long Fleet changed Norway in 1902.', 'Maria Keller'],
    ['open-ended', 'In Norway and Peru, Maria Keller says how ships were built.', 'Norway and Peru'],
    ['side-detail', 'A contemporary of Maria Keller, the writer Ada Brown left Norway in 1902.', 'Maria Keller'],
    ['side-detail', 'In 1902, Maria Keller left Norway at the end of the Kalmar War.', 'Kalmar War'],
    ['given-away', 'From the 15th to the 19th century, the ships of Norway sailed to Peru.', '19th century'],
    ['open-ended', 'Examples of early ports include the harbours of Norway and Peru.', 'Peru'],
    ['part-of-phrase', 'Keller notes that rice plays a special part in the mills of Norway.', 'Keller notes'],
    ['answer-repeated', 'Norway sold ships to Oslo because Norway needed money.', 'Norway'],
  ])('%s: %s asked for “%s”', (flag, statement, answer) => {
    expect(slotFor(statement, answer).flags).toContain(flag);
  });

  test.each([
    ['In 1902, the mill was found by American paleontologist Tim White.', 'Tim White'],
    ['Republican Ronald Reagan sold the mill in 1902.', 'Ronald Reagan'],
    ['In 1902, Arkansas Governor Bill Clinton sold the mill.', 'Bill Clinton'],
  ])('not where what stands before a name only describes the person: %s', (statement, answer) => {
    expect(slotFor(statement, answer).type).toBe('person');
    expect(slotFor(statement, answer).flags).not.toContain('part-of-phrase');
  });

  test.each([
    ['Maria Keller was a merchant who sold ships to Norway in 1902.', 'Maria Keller'],
    ['Norway and Peru ended their trade by the treaty of Oslo.', 'Norway and Peru'],
    ['Trade between Norway and Peru began in the 1890s.', '1890s'],
    ['Norway sold 112 ships to Maria Keller in 1902.', '112'],
    ['Maria Keller sold the mill in 1902, and Norway bought it in 1910.', '1910'],
    ['The trade of Norway and Peru fell by 12 percent in 1902.', '12 percent'],
    ['Between 1893 and 1897, Norway suffered under the wars of Peru.', '1893 and 1897'],
  ])('not where the sentence fixes the answer: %s, “%s”', (statement, answer) => {
    expect(slotFor(statement, answer).flags).toEqual([]);
  });

  test.each([
    ['part-of-phrase', 'Maria Keller, a merchant of Oslo, sold ships to Norway in 1902.', 'Maria Keller'],
    ['side-detail', 'In 1902, Maria Keller of Oslo fought for Norway in the Kalmar War.', 'Kalmar War'],
    ['open-ended', 'In 1902, Maria Keller of Oslo sold the mill to the Hanover Company.', 'Hanover Company'],
  ])('not as %s: %s, “%s”', (flag, statement, answer) => {
    expect(slotFor(statement, answer).flags).not.toContain(flag);
  });

  test('long-statement where it has more than 36 words', () => {
    const tail = Array.from({ length: 12 }, (_, index) => `the ${index % 2 === 0 ? 'old' : 'new'} harbour`).join(' of ');
    expect(slotFor(`Maria Keller bought ${tail} in 1902.`, '1902').flags).toContain('long-statement');
    expect(slotFor('Maria Keller bought the old harbour in 1902.', '1902').flags).not.toContain('long-statement');
  });

  test('not as a side detail where the answer is what something is called', () => {
    const named = 'Maria Keller sold ships, which the people of Norway called the Long Fleet.';
    expect(slotFor(named, 'Long Fleet').flags).not.toContain('side-detail');
  });

  test.each([['Maria Keller bought the Hanover Company.', 'Maria Keller'], [joined, '1945'], ['The Dutch fleet had 120 ships in 1652.', '120']])(
    'not at all where nothing speaks against it: %s, “%s”', (statement, answer) => {
      expect(slotFor(statement, answer).flags).toEqual([]);
    },
  );
});

test('open-ended where every noun has a capital and the phrase is no name that we know', () => {
  const law = Array.from({ length: 20 }, (_, index) => `A Member shall bring ${index + 2} Books to a Clerk of Norway.`);
  const flags = (...paragraphs: string[]) => imported(...paragraphs).facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === 'Long Rolls').map(({ name }) => slots[name]?.flags));
  const told = 'Maria Keller sold the Long Rolls to Norway in 1902.';
  expect(flags(told, ...law).flat()).toContain('open-ended');
  expect(flags(told).flat()).not.toContain('open-ended');
});

test.each([[3, true], [8, false]])('the country of two paragraphs beside %i others is the topic: %s', (others, isTopic) => {
  const rest = Array.from({ length: others }, (_, index) => `Maria Keller bought ${index + 2} large ships.`);
  const { facts } = imported('In the summer of 1902, the ships of Maria Keller, a merchant, sailed by the long way round Norway.', 'Norway has ports.', ...rest);
  const flags = facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === 'Norway' && fact.paragraph === 1).flatMap(({ name }) => slots[name]?.flags ?? []));
  expect(flags.includes('topic')).toBe(isTopic);
});

test('a country is asked after all others where so many paragraphs speak of its people', () => {
  const told = 'Norway bought the ships of Maria Keller in 1902.';
  const isLoose = (...others: string[]) => imported(told, ...others).facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === 'Norway').map(({ name }) => slots[name]?.isLoose));
  const rest = Array.from({ length: 8 }, (_, index) => `Maria Keller bought ${index + 2} large ships.`);
  expect(isLoose('The Norwegian ships sailed.', 'The Norwegian fleet grew.', 'Norwegian merchants grew rich.', 'Norwegian mills closed.', ...rest)).toContain(true);
  expect(isLoose(...rest)).not.toContain(true);
});

test('what asks the same again is redundant', () => {
  const { facts } = imported('Norway joined the United Nations in 1945.', 'Norway sold Peru a mill.');
  const flags = facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === 'Norway').map(({ name }) => slots[name]?.flags));
  expect(flags.filter((own) => own?.length === 0)).toHaveLength(1);
  expect(flags).toContainEqual(['redundant']);
});

test('of two slots of a sentence of which one holds the other, one is redundant', () => {
  const { facts } = imported('Maria Keller of Norway sold the mill with an output of around 400 litres.');
  const flags = facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => /^400/.test(text)).map(({ name }) => slots[name]?.flags));
  expect(flags).toHaveLength(2);
  expect(flags).toContainEqual(['redundant']);
});

test('a list that "or" joins is not told to others as one that "and" joins', () => {
  const statements = imported('Norway sold ships of tin, zinc or copper to Peru in 1902.').facts.filter(({ fact }) => fact.slots.some(({ text }) => text === '1902')).map(({ fact }) => fact.statement);
  expect(statements).toEqual(['Norway sold ships of tin, zinc or copper to Peru in 1902.']);
});

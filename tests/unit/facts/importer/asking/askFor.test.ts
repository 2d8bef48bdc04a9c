import { describe, expect, test } from 'vitest';
import { slotFor } from '../../../builders/importing';

describe('a question sentence', () => {
  test.each([
    ['who', 'Maria Keller founded the Hanover Company in 1902.', 'Maria Keller', 'Who founded the Hanover Company in 1902?'],
    ['which country', 'Norway joined the United Nations in 1945.', 'Norway', 'Which country joined the United Nations in 1945?'],
    ['with the capital of a name', 'World War II ended in 1945.', '1945', 'In which year did World War II end?'],
    ['which body, as object', 'Norway joined the United Nations in 1945.', 'United Nations', 'Which organisation did Norway join in 1945?'],
    ['in which year, with "did"', 'Norway joined the United Nations in 1945.', '1945', 'In which year did Norway join the United Nations?'],
    ['in which year, from the beginning', 'In 1902, Maria Keller bought the mill.', '1902', 'In which year did Maria Keller buy the mill?'],
    ['in which century, turned round', 'The castle was built in the 11th century.', '11th century', 'In which century was the castle built?'],
    ['how many', 'The Dutch fleet had 120 ships in 1652.', '120', 'How many ships did the Dutch fleet have in 1652?'],
    ['by whom', 'The Hanover Company was founded by Maria Keller.', 'Maria Keller', 'By whom was the Hanover Company founded?'],
    ['why', 'The mill closed because the river froze.', 'the river froze', 'Why did the mill close?'],
    ['what, as object', 'In 1902, Maria Keller bought the mill.', 'mill', 'What did Maria Keller buy in 1902?'],
    ['what, as subject', 'A barometer is an instrument for measuring air pressure.', 'barometer', 'What is an instrument for measuring air pressure?'],
    ['to which city', 'The company moved to Oslo in 1932.', 'Oslo', 'To which city did the company move in 1932?'],
    ['which law', 'The Mill Act ended the trade of Norway in 1902.', 'Mill Act', 'Which law ended the trade of Norway in 1902?'],
  ])('asks %s', (_, statement, answer, ask) => {
    expect(slotFor(statement, answer).ask).toBe(ask);
  });

  test.each([
    ['since when something happened for the first time', 'In 1994, Norway joined the council for the first time since 1952.', '1952'],
    ['for the date of what stands after “until”', 'No ships of Norway sailed until the growth of Oslo in the ninth century.', 'ninth century'],
    ['for the date of a later verb', 'Meat was eaten in Norway until it was banned in 1902.', '1902'],
    ['for what a participle describes', 'No mill tried by a jury, shall be sold in Norway.', 'mill'],
    ['where the date opens the clause that follows', 'Maria Keller estimated that by 1550, there were many mills in Norway.', '1550'],
    ['where the date stands between “and” and what it joins', 'Maria Keller built mills in Norway and, by 1600, sold ships in Peru.', '1600'],
    ['by “before which year”', 'Tobacco was unknown in Norway before 1492.', '1492'],
    ['over two clauses', 'The rule of Keller was brief and Norwegian merchants controlled Peru until 1902.', '1902'],
    ['for a part of a name and its place', 'Maria Keller founded the Hanover Company in Oslo in 1902.', 'Oslo'],
    ['for a verb and what follows it', 'Norway joined the United Nations in 1945.', 'joined the United Nations in 1945'],
    ['of two predicates', 'In 1816, Norway relented and rechartered the bank.', '1816'],
    ['where the first word may be a name or not', 'Older treaties of 1902 gave Maria Keller land in Peru.', 'Peru'],
    ['where a participle may pass for the verb', 'Paintings discovered in Spain in 2012 by Maria Keller, a scholar, challenge that claim.', '2012'],
    ['by a noun that would be said of it only of need', 'The Supreme Court closed the mill in 1902.', 'Supreme Court'],
    ['for what something is', 'Lactose intolerance is a prime example of it.', 'prime example'],
    ['for a subject whose kind “what” would not say', 'The barometer allows sailors of Norway to measure air pressure.', 'barometer'],
    ['for one of several things that are so', 'The barometer is a highly useful instrument of Norway.', 'barometer'],
    ['in a sentence with brackets', 'Norway sells ships and Maria Keller bought (in 1902) a mill.', '1902'],
  ])('is not made %s', (_, statement, answer) => {
    expect(slotFor(statement, answer).ask).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { SlotFlag } from '@/core/facts/importer/slotFlags';
import { imported, slotFor } from '../../builders/importing';

type Side = readonly [statement: string, answer: string];

/** Each rule with a statement on either side of it. */
describe('a rule', () => {
  test.each<readonly [string, SlotFlag, Side, Side]>([
    ['a bracket that does not close', 'fragment', ['In 1902, Norway sold ships to Peru (the mill of Maria Keller.', '1902'], ['In 1902, Norway sold ships to Peru and Maria Keller.', '1902']],
    ['a sentence whose only verb is that of a reason', 'fragment', ['Long wars of Norway because Maria Keller sold ships in 1902.', '1902'], ['Norway fought because Maria Keller sold ships in 1902.', '1902']],
    ['two clauses apart by a comma alone', 'fragment', ['Norway found itself poor, Keller ordered the mill of Oslo in 1902.', '1902'], ['Norway found itself poor when Keller ordered the mill of Oslo in 1902.', '1902']],
    ['a date that “and” was to join', 'fragment', ['Norway built mills, beginning in Peru and, by 1600.', '1600'], ['Norway built mills, beginning in Peru by 1600.', '1600']],
    ['a date whose clause is missing', 'fragment', ['Protests arose throughout Norway and Peru, and by December 1902.', 'December 1902'], ['Protests arose throughout Norway and Peru by December 1902.', 'December 1902']],
    ['a word at the end that wants another', 'fragment', ['Maria Keller sold the old mill of Norway in 1902 even.', '1902'], ['Maria Keller sold the old mill of Norway in 1902.', '1902']],
    ['a row without its “and”', 'fragment', ['In 1902, the mill was inhabited by Greeks, merchants, Romans.', '1902'], ['In 1902, the mill was inhabited by Greeks, merchants, and Romans.', '1902']],
    ['two prepositions where one would do', 'fragment', ['The trade of Norway begun during of the Kalmar War was long in 1902.', '1902'], ['The trade of Norway begun during the Kalmar War was long in 1902.', '1902']],
    ['an additional thing', 'dangling-reference', ['Additional ships came to Norway in 1902.', '1902'], ['Old ships came to Norway in 1902.', '1902']],
    ['an example of what is not told', 'dangling-reference', ['In 1902, for example, Maria Keller sold ships to Norway.', '1902'], ['In 1902, Maria Keller sold ships to Norway.', '1902']],
    ['a place that another sentence told', 'dangling-reference', ['There, beginning in 1902, Maria Keller built ships for Norway.', '1902'], ['In Oslo, beginning in 1902, Maria Keller built ships for Norway.', '1902']],
    ['one of several theories', 'dangling-reference', ['One theory is that Maria Keller sold the ships of Norway in 1902.', '1902'], ['A witness says that Maria Keller sold the ships of Norway in 1902.', '1902']],
    ['a figure that is not there', 'dangling-reference', ['The figure shows the ships of Norway in 1902.', '1902'], ['The painter Maria Keller shows the ships of Norway in 1902.', '1902']],
    ['a time before one that is not told', 'dangling-reference', ['Norway had needed little from the people of Peru.', 'Peru'], ['By 1902, Norway had needed little from the people of Peru.', 'Peru']],
    ['an empire that nobody named', 'dangling-reference', ['The empire’s wealth reached scholars as far away as Norway.', 'Norway'], ['The Mali Empire’s wealth reached scholars as far away as Norway.', 'Norway']],
    ['a ruling that is pointed at', 'dangling-reference', ['In 1902, a court of Norway overturned that ruling.', '1902'], ['In 1902, a court of Norway overturned the ruling of Maria Keller.', '1902']],
    ['what is larger than something not told', 'dangling-reference', ['In 1902, a much larger fleet left Norway.', '1902'], ['In 1902, a large fleet left Norway.', '1902']],
    ['the most of what is not told', 'dangling-reference', ['The most impressive was the Hanover Hall of Norway in 1902.', '1902'], ['The most impressive hall was the Hanover Hall of Norway in 1902.', '1902']],
    ['what happened meanwhile', 'dangling-reference', ['In Peru, meanwhile, Maria Keller sold ships in 1902.', '1902'], ['In Peru, Maria Keller sold ships in 1902.', '1902']],
    ['a plan that is not told', 'dangling-reference', ['When merchants took Norway in 1902, they put together their plan.', '1902'], ['When merchants took Norway in 1902, they put together their plan for Peru.', '1902']],
    ['a first clause that names nothing', 'dangling-reference', ['Norway saw adjustments. Adjustments were made, but the fleet of Norway grew until it reached 120 ships.', '120'], ['Norway saw adjustments. In 1902, the fleet of Norway had 120 ships.', '120']],
    ['people whom an earlier sentence brought in', 'dangling-reference', ['The mill needed many sailors. In 1902, Norway freed the sailors.', '1902'], ['The mill needed many ships. In 1902, Norway freed the sailors.', '1902']],
    ['a comma between a verb and its object', 'fragment', ['Norway passed, the Mill Act of Peru, called the Long Rule.', 'Long Rule'], ['In 1902, Norway passed the Mill Act of Peru.', 'Mill Act']],
    ['the end of a range', 'side-detail', ['Coins of Norway have been found from Peru to Sweden.', 'Sweden'], ['Coins of Norway have been sold to Sweden.', 'Sweden']],
    ['the farthest place', 'side-detail', ['The trade of Norway extended as far as Peru.', 'Peru'], ['The trade of Norway extended to Peru.', 'Peru']],
    ['the year of a price', 'side-detail', ['The ships of Norway cost $849,111 in 1902.', '1902'], ['The ships of Norway sank in 1902.', '1902']],
    ['the year of an event without a name', 'side-detail', ['Norway was founded by the convention of 1787.', '1787'], ['In 1787, Norway was founded by the convention.', '1787']],
    ['the month of a year that is given', 'side-detail', ['In November of 2013, Maria Keller sold the mill of Norway.', 'November'], ['In November 2013, Maria Keller sold the mill of Norway.', 'November 2013']],
    ['how many were asked', 'side-detail', ['Maria Keller made a survey of 250 mills of Norway.', '250'], ['Maria Keller built 250 mills of Norway.', '250']],
    ['a number for a name', 'side-detail', ['In 1917, Norway passed Rule 22.', '22'], ['In 1917, Norway sold 22 mills.', '22']],
    ['one line of a title', 'part-of-phrase', ['Maria Keller found that Force = Mass is not told in Norway.', 'Mass'], ['Maria Keller found that the Hanover Mass is not told in Norway.', 'Hanover Mass']],
    ['the last of a row', 'part-of-phrase', ['The rank of Norway is determined by income, education, and home value.', 'home value'], ['The rank of Norway is determined by home value.', 'home value']],
    ['one of very many that continued', 'open-ended', ['Long Keldism continued to flourish in the towns of Norway.', 'Long Keldism'], ['Long Keldism ended the long trade of Norway.', 'Long Keldism']],
    ['one who has no name beside him', 'unanchored', ['Maria Keller was born into a noble family.', 'Maria Keller'], ['Maria Keller was born into the noble family of Norway.', 'Maria Keller']],
    ['a law by the names of two', 'wrong-kind', ['Maria Keller left. In 1902, Smith-Keller placed limits on the trade of Norway.', 'Smith-Keller'], ['In 1902, Maria Keller placed limits on the trade of Norway.', 'Maria Keller']],
    ['what tells how, not what', 'dangling-reference', ['The Mill Act of 1902 was how the trade of Norway was ended.', '1902'], ['The Mill Act of 1902 was the end of the trade of Norway.', '1902']],
    ['a place at the end that any might be', 'open-ended', ['Maria Keller was one of the earliest settlers in the Hanover Rim.', 'Hanover Rim'], ['Maria Keller was one of the settlers of the Hanover Rim.', 'Hanover Rim']],
    ['a superlative and its noun', 'trivial', ['The south of Norway has the highest rate of divorce.', 'highest rate'], ['The south of Norway has the divorce rate of Peru.', 'divorce rate']],
    ['the other of two that go together', 'given-away', ['People of Norway look to both their father’s and mother’s sides.', 'mother’s sides'], ['People of Norway look to their mother’s sides.', 'mother’s sides']],
    ['a kind by its own noun', 'given-away', ['A silent power is a power stated in the constitution of Norway.', 'silent power'], ['A barometer is an instrument for measuring the air of Norway.', 'barometer']],
    ['a ruler who was taken for a city', 'wrong-kind', ['In Norway, ships grew during the reign of Lisbon.', 'Lisbon'], ['In Norway, ships were sold in the harbour of Lisbon.', 'Lisbon']],
    ['a name with what only describes it', 'part-of-phrase', ['In 1902, Maria Keller attacked the emerging Hanover Company.', 'emerging Hanover Company'], ['In 1902, Maria Keller attacked the Hanover Company.', 'Hanover Company']],
    ['a city without its state', 'part-of-phrase', ['Oslo, California and Bergen sell ships to Norway.', 'Oslo'], ['Oslo and Bergen sell ships to Norway.', 'Oslo']],
    ['a phrase that the article never uses again', 'open-ended', ['Maria Keller and Norway are known for notably high rates.', 'notably high rates'], ['Trade with Norway led to notably high rates.', 'notably high rates']],
    ['the year of a percentage', 'side-detail', ['The trade of Norway and Peru fell by 12 percent in 1902.', '1902'], ['The trade of Norway and Peru fell in 1902.', '1902']],
    ['how old somebody was', 'side-detail', ['When Maria Keller of Norway was 52, she sold the mill.', '52'], ['Maria Keller of Norway sold 52 ships.', '52']],
    ['a city named after the person', 'given-away', ['In 1902, Alexander the Great founded the city of Alexandria.', 'Alexandria'], ['In 1902, Maria Keller founded the city of Alexandria.', 'Alexandria']],
    ['one whom nobody knows', 'unanchored', ['Joe made fun of a peer at the school.', 'Joe'], ['Joe Keller made fun of a peer at the school of Norway.', 'Joe Keller']],
    ['a city that acts for its state', 'wrong-kind', ['Rome agreed to a peace treaty with Norway in 1902.', 'Rome'], ['Rome became the capital of Italy in 1902.', 'Rome']],
    ['an early year that was read as a number', 'wrong-kind', ['Rice may have come to Norway as early as 800.', '800'], ['Norway sold Maria Keller 800 ships.', '800']],
    ['a law that a name and a year do not tell', 'open-ended', ['In 1902, Norway passed the Long Mill Act.', 'Long Mill Act'], ['In 1902, Norway passed the Long Mill Act to close the harbours of Peru.', 'Long Mill Act']],
    ['a year beside one in a name', 'side-detail', ['The Mill Act of 1935 was the longest law of Norway since the ships of Peru sank in 1914.', '1914'], ['The Mill Act was the longest law of Norway when the ships of Peru sank in 1914.', '1914']],
    ['a quotation that went on', 'fragment', ['“the mill crept into an old room of Norway in 1902.”', '1902'], ['“The mill crept into an old room of Norway in 1902.”', '1902']],
    ['an “even” that lost its word', 'fragment', ['Norway closed the mill in 1902, and even, many people of Peru stood by it.', '1902'], ['Norway closed the mill in 1902, and even so, many people of Peru stood by it.', '1902']],
    ['what was done at once', 'dangling-reference', ['In 1902, Norway immediately sold 112 ships to Peru.', '112'], ['In 1902, immediately after the war, Norway sold 112 ships to Peru.', '112']],
    ['the number of what is not told', 'dangling-reference', ['Norway set the number at nine in 1902.', '1902'], ['Norway set the number of judges at nine in 1902.', '1902']],
    ['what happened at a ceremony', 'dangling-reference', ['At the ceremony, Norway sold the mill to Peru in 1902.', '1902'], ['At the ceremony of Oslo, Norway sold the mill to Peru in 1902.', '1902']],
    ['a time before one that is not told, in a year', 'dangling-reference', ['Maria Keller had applied to the mill of Norway in 1902.', '1902'], ['By 1902, Maria Keller had applied to the mill of Norway.', '1902']],
    ['one who was one of them', 'open-ended', ['Maria Keller of Norway was one who felt that the mill of Peru had failed.', 'Maria Keller'], ['Maria Keller of Norway felt that the mill of Peru had failed.', 'Maria Keller']],
    ['the last of some examples', 'open-ended', ['Large guilds such as the Long Guild or the Hanover Company remained in Norway.', 'Hanover Company'], ['The large guilds of the Hanover Company remained in Norway.', 'Hanover Company']],
    ['a body beside others', 'open-ended', ['In 1902, men of the Hanover Company and other large guilds swept through Norway.', 'Hanover Company'], ['In 1902, men of the Hanover Company swept through Norway.', 'Hanover Company']],
    ['a ruler’s name without its number', 'given-away', ['When Peter II died in 1479, his son assumed the throne of Norway as Peter III.', 'Peter II'], ['When Peter II died in 1479, his son assumed the throne of Norway as Magnus III.', 'Peter II']],
    ['a name by its letters', 'given-away', ['The Hanover Mill Company, often called HMC, sold ships to Norway.', 'Hanover Mill Company'], ['The Hanover Mill Company, often called Hanmill, sold ships to Norway.', 'Hanover Mill Company']],
    ['half of a pair of people', 'part-of-phrase', ['Maria Keller and Anna Brown sold the mill of Norway.', 'Maria Keller'], ['Maria Keller sold the mill of Norway.', 'Maria Keller']],
    ['half of what has one noun', 'part-of-phrase', ['The case of Norway was a test of the state and federal courts.', 'federal courts'], ['The case of Norway was a test of the federal courts.', 'federal courts']],
    ['a name after “on”', 'part-of-phrase', ['In 1902, Norway relied upon the Federal Council on Mill Affairs.', 'Mill Affairs'], ['In 1902, Norway relied upon the Federal Council and Mill Affairs.', 'Mill Affairs']],
    ['a place that “there” points to', 'dangling-reference', ['In 1902, Maria Keller arrived there with ships.', '1902'], ['In 1902, Maria Keller arrived in Oslo with ships.', '1902']],
    ['one of what is not told', 'dangling-reference', ['One mill was built by Maria Keller in Norway in 1902.', '1902'], ['One of the ships of Norway was built by Maria Keller in 1902.', '1902']],
    ['the other of what is not told', 'dangling-reference', ['The other mills of Norway were sold by Maria Keller in 1902.', '1902'], ['The old mills of Norway were sold by Maria Keller in 1902.', '1902']],
    ['all of what is not told', 'dangling-reference', ['All were sold by Maria Keller of Norway in 1902.', '1902'], ['All mills were sold by Maria Keller of Norway in 1902.', '1902']],
    ['what is like something not told', 'dangling-reference', ['Comparable mills of Norway were sold by Maria Keller in 1902.', '1902'], ['Large mills of Norway were sold by Maria Keller in 1902.', '1902']],
    ['a number that is pointed at', 'dangling-reference', ['In 1902, that number stood at 12 in the mills of Norway.', '1902'], ['In 1902, the number of mills stood at 12 in Norway.', '1902']],
    ['whose secretary somebody became', 'dangling-reference', ['In 1902, Maria Keller became his secretary in Norway.', '1902'], ['In 1902, Maria Keller became the secretary of Anna Brown in Norway.', '1902']],
    ['what was signed', 'dangling-reference', ['When Maria Keller signed it into law in 1902, Norway had no ships.', '1902'], ['When Maria Keller signed the Mill Act in 1902, Norway had no ships.', '1902']],
    ['a man by a month for a name', 'dangling-reference', ['On August 12, 1902, in the old mill, he sold ships to Norway.', 'August 12, 1902'], ['On August 12, 1902, in the old mill, Maria Keller sold ships to Norway.', 'August 12, 1902']],
    ['a president whom only a city could tell', 'dangling-reference', ['In 1902, while travelling in Lisbon, the president sold the mill.', '1902'], ['In 1902, while travelling in Lisbon, Maria Keller sold the mill.', '1902']],
    ['what followed on a day', 'dangling-reference', ['In Norway, Maria Keller followed on 20 May 1902.', '20 May 1902'], ['In Norway, Maria Keller was followed on 20 May 1902.', '20 May 1902']],
    ['a question that lost its verb', 'fragment', ['In 1902, Norway passed the Mill Act of Peru, a limit on how many merchants.', '1902'], ['In 1902, Norway passed the Mill Act of Peru, a limit on how many merchants came.', '1902']],
    ['a second clause that lost its verb', 'fragment', ['The mill of Norway was one of the wonders of the 1890s, and the growth of Oslo.', 'Oslo'], ['The mill of Norway was one of the wonders of the 1890s and the growth of Oslo.', 'Oslo']],
    ['a name whose opener is missing', 'fragment', ['Lisbon, an old ship was laid in a harbour of Norway in 1902.', '1902'], ['Lisbon, an old city, was sold to the harbour of Norway in 1902.', '1902']],
    ['the end of a body’s name', 'part-of-phrase', ['In 1902, Norway sold ships to the interest group Merchants for a Sound Economy.', 'Sound Economy'], ['In 1902, Norway sold ships for a Sound Economy.', 'Sound Economy']],
    ['half of two seasons', 'part-of-phrase', ['In the spring and summer of 1862, Norway sold ships to Maria Keller.', 'summer of 1862'], ['In the summer of 1862, Norway sold ships to Maria Keller.', 'summer of 1862']],
    ['one adjective of two', 'part-of-phrase', ['The trade of Norway was a massive and intricate system.', 'intricate system'], ['The trade of Norway was an intricate system.', 'intricate system']],
    ['a creed’s adjective', 'part-of-phrase', ['The coins of Norway show the Christian cross in 1902.', 'Christian'], ['The coins of Norway were sold to the Christians in 1902.', 'Christians']],
    ['what is larger than another', 'open-ended', ['The Hanover Company is more specialised than the Long Guild of Norway.', 'Hanover Company'], ['The Hanover Company was founded by the Long Guild of Norway.', 'Hanover Company']],
    ['a president by the year', 'given-away', ['In 2010, President Keller signed the Mill Act of Norway.', 'President Keller'], ['In Oslo, President Keller signed the Mill Act of Norway.', 'President Keller']],
    ['a day that was read as a number', 'wrong-kind', ['Norway founded the mill of Maria Keller after 9/11.', '9/11'], ['Norway founded the mill of Maria Keller after 911 years.', '911']],
    ['a year before a preposition that was read as a number', 'wrong-kind', ['Maria Keller was deposed in 610 by the merchants of Norway.', '610'], ['Maria Keller was sold 610 ships by the merchants of Norway.', '610']],
    ['a time of a year that is not told', 'relative-time', ['By July 1951, Norway had recovered from the losses earlier in the year.', 'July 1951'], ['By July 1951, Norway had recovered from the losses of Peru.', 'July 1951']],
    ['a comma at the end of what is said', 'fragment', ['In 1902, Maria Keller of Norway sold the song “Strange Mills,”.', '1902'], ['In 1902, Maria Keller of Norway sold the song “Strange Mills”.', '1902']],
    ['a person by the last name', 'given-away', ['Keller v. Norway was a case brought by Maria Keller in 1902.', 'Maria Keller'], ['Brown v. Norway was a case brought by Maria Keller in 1902.', 'Maria Keller']],
    ['what others are like', 'open-ended', ['Norwegian Merchants like Maria Keller sold ships to Peru in 1902.', 'Norwegian Merchants'], ['Norwegian Merchants sold the ships of Maria Keller to Peru in 1902.', 'Norwegian Merchants']],
    ['an event without a name', 'unanchored', ['A success for Norway came in 1950.', '1950'], ['The Mill Act of Norway came in 1950.', '1950']],
    ['the end of some centuries', 'side-detail', ['Norway ruled over Peru from the fourth to the seventh century.', 'seventh century'], ['Norway began to rule over Peru in the seventh century.', 'seventh century']],
    ['what is set in and not closed', 'fragment', ['The arrival of Maria Keller, a merchant born in 1902 was the turning point of Norway.', '1902'], ['The arrival of Maria Keller, a merchant, was the turning point of Norway in 1902.', '1902']],
    ['the end of a law’s name', 'part-of-phrase', ['In 1976, Norway passed the Harbours in the Sunshine Act to help Peru.', 'Sunshine Act'], ['In 1976, Norway passed the Sunshine Act to help Peru.', 'Sunshine Act']],
    ['a year that was read as a number', 'wrong-kind', ['By 709, Norway had been conquered by Peru.', '709'], ['By 1709, Norway had been conquered by Peru.', '1709']],
  ])('flags %s', (_, flag, [flagged, answer], [unflagged, other]) => {
    expect(slotFor(flagged, answer).flags).toContain(flag);
    expect(slotFor(unflagged, other).flags).not.toContain(flag);
  });
});

test.each([[12, true], [30, false]])('the country in which an article plays is no answer where it only says whose something is: of %i other paragraphs, %s', (others, isFlagged) => {
  const rest = Array.from({ length: others }, (_, index) => `Maria Keller bought ${index + 2} large ships.`);
  const { facts } = imported('In 1902, Maria Keller was president of Norway.', ...rest);
  const flags = facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === 'Norway').flatMap(({ name }) => slots[name]?.flags ?? []));
  expect(flags.includes('topic')).toBe(isFlagged);
});

test.each([['In 1902, Maria Keller sold ships to Peru.', true], ['In 1902, Peru sold ships to Maria Keller.', false]])('“%s” asks for its country late: %s', (told, isLate) => {
  const rest = Array.from({ length: 30 }, (_, index) => `Maria Keller bought ${index + 2} large ships.`);
  const loose = imported(told, ...rest).facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === 'Peru').map(({ name }) => slots[name]?.isLoose));
  expect(loose).toContain(isLate);
  expect(loose).not.toContain(!isLate);
});

describe('a slot is asked after those that leave no doubt', () => {
  const isLate = (statement: string, answer: string): boolean | undefined => imported(statement).facts
    .flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === answer).map(({ name }) => slots[name]?.isLoose))[0];

  test.each<readonly [string, Side, Side]>([
    ['where anybody would guess it', ['In 1902, Maria Keller sold the ships of Norway to the Democrats.', 'Democrats'], ['In 1902, Maria Keller sold the ships of Norway to the Hanover Company.', 'Hanover Company']],
    ['where it is said of nobody in particular', ['Many merchants sold ships to the Hanover Company of Peru in 1902.', 'Hanover Company'], ['Merchants of Oslo sold ships to the Hanover Company in 1902.', 'Hanover Company']],
    ['where it is one of a row', ['Maria Keller sold ships in Oslo, Bergen and Lisbon in 1902.', 'Lisbon'], ['Maria Keller sold ships in Lisbon in 1902.', 'Lisbon']],
    ['where it is a share', ['The trade of Norway and Peru fell by 12 percent in 1902.', '12 percent'], ['Norway sold 112 ships to Maria Keller in 1902.', '112']],
    ['where it is a part of a decade', ['The trade of Norway and Peru began in the early 1890s.', 'early 1890s'], ['The trade of Norway and Peru began in the 1890s.', '1890s']],
  ])('%s', (_, late, early) => {
    expect(isLate(...late)).toBe(true);
    expect(isLate(...early)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import type { SlotFlag } from '@/core/facts/importer/slotFlags';
import { slotFor } from '../../builders/importing';

type Side = readonly [statement: string, answer: string];

/** Each rule with a statement on either side of it. */
describe('a rule', () => {
  test.each<readonly [string, SlotFlag, Side, Side]>([
    ['a body with no name beside it', 'unanchored', ['All candidates must be vetted by the Guardian Council.', 'Guardian Council'], ['All candidates in Iran must be vetted by the Guardian Council.', 'Guardian Council']],
    ['a country with no name beside it', 'unanchored', ['Norway is effectively a type of trading company.', 'Norway'], ['Norway is effectively a type of Hanseatic company.', 'Norway']],
    ['a government that is nobody’s', 'unanchored', ['The government seeks to stoke anger over the ships of Norway in 1902.', '1902'], ['The government of Peru seeks to stoke anger over the ships of Norway in 1902.', '1902']],
    ['a legislature where no state is named', 'unanchored', ['The Workers’ Party is guaranteed 90 percent of the seats in the legislature.', '90 percent'], ['In Norway, the Workers’ Party is guaranteed 90 percent of the seats in the legislature.', '90 percent']],
    ['troops of which a people sent many', 'unanchored', ['The Spartan force held the pass against Maria Keller.', 'Maria Keller'], ['The Spartan force of King Leonidas held the pass against Maria Keller.', 'Maria Keller']],
    ['an example that could be another', 'open-ended', ['The Queen of Denmark, for example, sold ships to Norway.', 'Norway'], ['The Queen of Denmark sold ships to Norway.', 'Norway']],
    ['a phrase told by examples alone', 'open-ended', ['Empirical studies, such as those of Maria Keller, have outlined the trade of Norway.', 'Empirical studies'], ['Maria Keller led studies, which some in Norway called empirical studies.', 'empirical studies']],
    ['what something is not', 'open-ended', ['The merchants of Norway do not run for office in legislative districts.', 'legislative districts'], ['The merchants of Norway run for office in what are called legislative districts.', 'legislative districts']],
    ['an event with what describes it', 'part-of-phrase', ['In 1902, Maria Keller sank ships at the naval Battle of Salamis.', 'naval Battle of Salamis'], ['In 1902, Maria Keller sank ships at the Battle of Salamis.', 'Battle of Salamis']],
    ['some centuries that were so', 'open-ended', ['Maria Keller inspired movements of Norway in the 20th and 21st centuries.', '20th and 21st centuries'], ['The movements of Norway began in the 20th and 21st centuries.', '20th and 21st centuries']],
    ['two conjunctions in a row', 'fragment', ['Maria Keller held that the men of Norway were envious or and would want more.', 'Maria Keller'], ['Maria Keller held that the men of Norway were envious and would want more.', 'Maria Keller']],
    ['a clause without its verb', 'fragment', ['Keller and Hughes argue that trade not as a rule but a trait of Norway.', 'Norway'], ['Keller and Hughes argue that trade is not a rule but a trait of Norway.', 'Norway']],
    ['a time reckoned from what is not seen', 'relative-time', ['A century before, Athens sold silver to Maria Keller.', 'Maria Keller'], ['A century before the fall of Troy, Athens sold silver to Maria Keller.', 'Maria Keller']],
    ['what anyone does', 'vague-subject', ['One comes to what Maria Keller calls the abyss of Norway.', 'Maria Keller'], ['One merchant came to what Maria Keller calls the abyss of Norway.', 'Maria Keller']],
    ['half of a body’s name', 'part-of-phrase', ['Maria Keller joined the Democratic Front for the Unity of Norway in 1902.', 'Democratic Front'], ['Maria Keller joined the Democratic Front for a year in Norway.', 'Democratic Front']],
    ['half of a title', 'part-of-phrase', ['Maria Keller by Law: The Legal Making of Norway sold well in Oslo.', 'Maria Keller'], ['Maria Keller sold this in Oslo: the ships of Norway.', 'Maria Keller']],
    ['one word of an office', 'part-of-phrase', ['Maria Keller of Norway is called the head of state.', 'head'], ['Maria Keller of Norway is called the head of state.', 'head of state']],
    ['somebody’s ideas', 'part-of-phrase', ['Maria Keller and others have criticized Freud’s ideas in Norway.', 'Freud’s ideas'], ['Maria Keller and others have criticized the long trade ban in Norway.', 'long trade ban']],
    ['a place with the part that is meant', 'part-of-phrase', ['In 1902, Maria Keller crossed the sea to western Asia Minor.', 'western Asia Minor'], ['In 1902, Maria Keller crossed the sea to Asia Minor.', 'Asia Minor']],
    ['a place with its age', 'part-of-phrase', ['A new culture of Maria Keller evolved in Iron Age Greece.', 'Iron Age Greece'], ['A new culture of Maria Keller evolved in Greece.', 'Greece']],
    ['an event named after a people in the rest', 'given-away', ['After the Persian Wars, Athens led the fight against Persia.', 'Persian Wars'], ['After the Persian Wars, Athens led the fight against Sparta.', 'Persian Wars']],
  ])('flags %s', (_, flag, [flagged, answer], [unflagged, other]) => {
    expect(slotFor(flagged, answer).flags).toContain(flag);
    expect(slotFor(unflagged, other).flags).not.toContain(flag);
  });
});

test('a calling stays in the sentence, and the name alone is asked', () => {
  const statement = 'For the wars of Norway, the Persian king Darius punished Athens.';
  expect(slotFor(statement, 'Darius').type).toBe('person');
  expect(slotFor(statement, 'Darius').flags).not.toContain('part-of-phrase');
  expect(slotFor(statement, 'Persian king Darius').flags).toContain('part-of-phrase');
});

test('a name with a mark within it is one word', () => {
  const statement = 'The people of Norway are mostly Twelver Shi‘a Muslims.';
  expect(slotFor(statement, 'Twelver Shi‘a Muslims').statement).toBe(statement);
  expect(() => slotFor(statement, 'Twelver Shi')).toThrow();
});

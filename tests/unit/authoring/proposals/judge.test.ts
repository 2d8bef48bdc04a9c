import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '@/core/authoring/applyCommand';
import { progressOf } from '@/core/authoring/draft';
import type { Draft } from '@/core/authoring/draft';
import { judgeAnswer } from '@/core/authoring/proposals/judgeAnswer';
import type { Said } from '@/core/authoring/proposals/modelAnswer';
import type { ProposeAsk, ProposeFact } from '@/core/authoring/proposals/proposal';
import { saysWords } from '@/core/authoring/proposals/quote';
import { listedSlots } from '@/core/authoring/slotList';
import { asId } from '@/core/ids';
import type { FactId, SectionId } from '@/core/ids';
import { aDraft, articleText, slotAsking } from '../../builders/draft';

const draft = aDraft();
const sectionId = draft.sections[0]!.id;
const factId = asId<FactId>('model-1');
const moved = 'The secretariat of the organisation moved to Beijing in January 2004.';
const joined = 'India and Pakistan became members in 2017.';

/** A fact that nothing speaks against. */
function aFact(parts: Partial<ProposeFact> = {}): ProposeFact {
  return { kind: 'propose-fact', sectionId, factId, quote: joined, annotated: 'In 2017 the Shanghai Cooperation Organisation took in [India]{country} beside Pakistan.', ...parts };
}

/** A question that nothing speaks against. */
function anAsk(parts: Partial<ProposeAsk> = {}): ProposeAsk {
  const { factId: asked, slot } = slotAsking(draft, '2017');
  return { kind: 'propose-ask', sectionId, factId: asked, slot, quote: joined, ask: 'When did India and Pakistan enter the Shanghai Cooperation Organisation?', ...parts };
}

function refusal(command: ProposeFact | ProposeAsk, before: Draft = draft): string {
  const outcome = applyCommand(before, command);
  return outcome.ok ? 'taken' : outcome.reason;
}

function after(before: Draft, command: Parameters<typeof applyCommand>[1]): Draft {
  const outcome = applyCommand(before, command);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.draft;
}

describe('a proposed fact', () => {
  test('enters undecided, marked as the model’s, with its places in the article, at the head of the list', () => {
    const taken = after(draft, aFact());
    const one = taken.facts.find(({ fact }) => fact.id === factId)!;
    const start = draft.article.text.indexOf(joined);
    expect(one.fact).toMatchObject({ sectionId, paragraph: 2, statement: 'In 2017 the Shanghai Cooperation Organisation took in India beside Pakistan.' });
    expect(one.place).toEqual({ start, end: start + joined.length });
    expect(one.slots).toEqual({ country: { decision: 'open', isSuggested: true, score: null, flags: [], place: { start, end: start + 'India'.length }, fromModel: 'slot' } });
    expect(one.published).toEqual({});
    expect(listedSlots(taken.facts, 'suggested')[0]).toMatchObject({ factId, slot: 'country' });
    expect(progressOf(taken.facts)).toEqual({ ...progressOf(draft.facts), listed: progressOf(draft.facts).listed + 1 });
    const paragraphs = taken.facts.map(({ fact }) => fact.paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  test('is taken back by its inverse', () => {
    const outcome = applyCommand(draft, aFact());
    expect(outcome).toMatchObject({ ok: true, inverse: { kind: 'restore-fact', factId, before: null } });
    if (outcome.ok) expect(after(outcome.draft, outcome.inverse)).toEqual(draft);
  });

  test('leaves out what is asked already of the same sentence, decided or not', () => {
    const both = aFact({ annotated: 'In [2017]{year} the organisation took in [India]{country}.' });
    const taken = after(draft, both).facts.find(({ fact }) => fact.id === factId)!;
    expect(taken.fact.slots.map(({ name }) => name)).toEqual(['country']);
    expect(refusal(aFact({ annotated: 'India and Pakistan joined in [2017]{year}.' }))).toBe('asked-already');
    const { factId: asked, slot } = slotAsking(draft, '2017');
    const rejected = after(draft, { kind: 'decide', factId: asked, slot, decision: 'rejected' });
    expect(refusal(aFact({ annotated: 'India and Pakistan joined in [2017]{year}.' }), rejected)).toBe('asked-already');
  });

  test.each<[string, Partial<ProposeFact>]>([
    ['quote-not-in-article', { quote: 'India and Pakistan became full members in 2017.' }],
    ['quote-not-in-article', { quote: '' }],
    ['quote-not-a-sentence', { quote: 'India and Pakistan became members' }],
    ['answer-not-in-quote', { annotated: 'India and Pakistan joined in [June 2001]{date}.' }],
    ['answer-not-in-quote', { annotated: '[India; Iran]{list} joined in 2017.' }],
    ['answer-not-in-quote', { annotated: 'Pakistan joined with [Ind]{country} in 2017.' }],
    ['says-something-else', { annotated: '[India]{country} joined the European Union in 2017.' }],
    ['says-something-else', { annotated: '[India]{country} joined the organisation in 2018.' }],
    ['says-something-else', { annotated: '[India]{country} never became a member in 2017.' }],
    ['has-markup', { annotated: '<b>[India]{country}</b> joined the organisation in 2017.' }],
    ['has-markup', { annotated: '**[India]{country}** joined the organisation in 2017.' }],
    ['bad-annotation', { annotated: 'India joined the organisation in 2017.' }],
    ['bad-annotation', { annotated: '[India]{nation} joined the organisation in 2017.' }],
    ['bad-annotation', { annotated: '[India]{country joined the organisation in 2017.' }],
    ['bad-annotation', { annotated: `[India]{${'a'.repeat(41)}:country} joined the organisation in 2017.` }],
    ['fails-checks', { annotated: 'This was when [India]{country} joined.' }],
    ['no-such-section', { sectionId: asId<SectionId>('nowhere') }],
    ['name-taken', { factId: draft.facts[0]!.fact.id }],
  ])('is refused: %s', (reason, parts) => {
    expect(refusal(aFact(parts))).toBe(reason);
  });
});

describe('a proposed question', () => {
  test('is asked of a slot that stays undecided, marked as the model’s', () => {
    const command = anAsk();
    const before = draft.facts.find(({ fact }) => fact.id === command.factId)!;
    const one = after(draft, command).facts.find(({ fact }) => fact.id === command.factId)!;
    expect(one.fact).toEqual({ ...before.fact, notes: { ...before.fact.notes, [command.slot]: { ...before.fact.notes[command.slot], ask: command.ask } } });
    expect(one.slots[command.slot]).toEqual({ ...before.slots[command.slot], fromModel: 'question' });
    const outcome = applyCommand(draft, command);
    if (outcome.ok) expect(after(outcome.draft, outcome.inverse)).toEqual(draft);
  });

  test('leaves the mark of a slot that is the model’s altogether', () => {
    const taken = after(draft, aFact());
    const asked = after(taken, anAsk({ factId, slot: 'country', ask: 'Which country entered the organisation together with Pakistan?' }));
    expect(asked.facts.find(({ fact }) => fact.id === factId)?.slots['country']?.fromModel).toBe('slot');
  });

  test('is its author’s once the author rewrites it', () => {
    const command = anAsk();
    const taken = after(draft, command);
    const notes = { accept: [], acceptByItem: {}, distractors: [] };
    const mark = (ask: string) => after(taken, { kind: 'edit-notes', factId: command.factId, slot: command.slot, notes: { ...notes, ask } })
      .facts.find(({ fact }) => fact.id === command.factId)?.slots[command.slot]?.fromModel;
    expect(mark(command.ask)).toBe('question');
    expect(mark('When did India become a member?')).toBeUndefined();
  });

  test.each<[string, Partial<ProposeAsk>]>([
    ['no-such-fact', { factId: asId<FactId>('p9-s9') }],
    ['no-such-slot', { slot: 'city' }],
    ['quote-not-in-article', { quote: 'India and Pakistan became members in 2018.' }],
    ['quote-of-another', { quote: moved }],
    ['quote-not-a-sentence', { quote: 'became members in 2017' }],
    ['has-markup', { ask: 'When did <i>India</i> become a member?' }],
    ['says-something-else', { ask: 'When did India and Iran become members?' }],
    ['says-something-else', { ask: 'When did India and Pakistan not become members?' }],
    ['fails-checks', { ask: 'When, in 2017, did India and Pakistan become members?' }],
    ['fails-checks', { ask: 'Tell the year of India’s membership' }],
    ['fails-checks', { ask: '' }],
    ['asked-already', { ask: 'in which year did India and Pakistan become members' }],
    ['no-such-section', { sectionId: asId<SectionId>('nowhere') }],
  ])('is refused: %s', (reason, parts) => {
    expect(refusal(anAsk(parts))).toBe(reason);
  });

  test('is refused where the answer is not in the fact’s own sentence', () => {
    const { factId: asked, slot } = slotAsking(draft, '2017');
    const edited = after(draft, { kind: 'edit-statement', factId: asked, annotated: `They joined in [2016]{${slot}:year}.` });
    expect(refusal(anAsk({ ask: 'When did India join?' }), edited)).toBe('answer-not-in-quote');
  });

  test.each(['approved', 'rejected'] as const)('is refused for a slot that its author has %s', (decision) => {
    const { factId: asked, slot } = slotAsking(draft, '2017');
    expect(refusal(anAsk(), after(draft, { kind: 'decide', factId: asked, slot, decision }))).toBe('decided-already');
  });
});

describe('a whole answer', () => {
  const nameOf = (index: number) => asId<FactId>(`model-${index}`);
  const good: Said = { kind: 'fact', quote: joined, statement: aFact().annotated };

  test('is judged one by one, each on what those before it have made', () => {
    const said: Said[] = [
      good,
      { kind: 'fact', quote: joined, statement: '[India]{country} became a member in 2017.' },
      { kind: 'stem', factId: 'p9-s9', slot: 'year', ask: 'When?', quote: joined },
      { kind: 'stem', factId: 'model-0', slot: 'country', ask: 'Which country entered the organisation together with Pakistan?', quote: joined },
    ];
    expect(judgeAnswer(draft, sectionId, said, nameOf)).toEqual({
      commands: [
        aFact({ factId: asId<FactId>('model-0') }),
        { kind: 'propose-ask', sectionId, factId: 'model-0', slot: 'country', ask: 'Which country entered the organisation together with Pakistan?', quote: joined },
      ],
      leftOut: [{ reason: 'asked-already', text: '[India]{country} became a member in 2017.' }, { reason: 'no-such-fact', text: 'When?' }],
    });
  });

  const sentence = fc.constantFrom(joined, moved, 'It has eight members.', articleText[0]!, 'Nothing of the kind was said.', 'members in 2017.');
  const words = fc.constantFrom('India', '2017', 'eight', 'Beijing', 'Iran', 'January 2004', 'the organisation', 'not', '<b>', 'It');
  const anySaid: fc.Arbitrary<Said> = fc.oneof(
    fc.record({ kind: fc.constant('fact' as const), quote: sentence, statement: fc.tuple(words, words, words).map(([a, b, c]) => `${a} [${b}]{term} became ${c}.`) }),
    fc.record({
      kind: fc.constant('stem' as const), quote: sentence, factId: fc.constantFrom(...draft.facts.map(({ fact }) => fact.id), 'none'),
      slot: fc.constantFrom('year', 'date', 'country', 'list'), ask: fc.tuple(words, words).map(([a, b]) => `When did ${a} become ${b}?`),
    }),
  );

  test('lets nothing in that the article does not say, and its commands are done as they were judged', () => {
    fc.assert(fc.property(fc.array(anySaid, { maxLength: 8 }), (said) => {
      const { commands, leftOut } = judgeAnswer(draft, sectionId, said, nameOf);
      expect(commands.length + leftOut.length).toBe(said.length);
      let now = draft;
      for (const command of commands) {
        now = after(now, command);
        const one = now.facts.find(({ fact }) => fact.id === command.factId)!;
        expect(draft.article.text).toContain(command.quote);
        expect(one.place === null ? '' : draft.article.text.slice(one.place.start, one.place.end)).toBe(command.quote);
        for (const slot of command.kind === 'propose-fact' ? one.fact.slots : []) {
          expect(saysWords(command.quote, slot.text)).toBe(true);
          expect(one.slots[slot.name]).toMatchObject({ decision: 'open', fromModel: 'slot' });
        }
      }
    }));
  });
});

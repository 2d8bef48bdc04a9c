import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '@/core/authoring/applyCommand';
import type { Command } from '@/core/authoring/command';
import { commandSchema } from '@/core/authoring/commandSchema';
import { asPublished, draftOfCourse } from '@/core/authoring/draftFacts';
import { publishable } from '@/core/authoring/publishable';
import { decisions, draftFactOf, progressOf } from '@/core/authoring/draft';
import type { Draft } from '@/core/authoring/draft';
import { formatAnnotation } from '@/core/facts/annotation';
import { asId } from '@/core/ids';
import type { FactId, SectionId } from '@/core/ids';
import { formats } from '@/core/questions/question';
import { aCourse } from '../builders/course';
import { aDraft, articleText, slotAsking } from '../builders/draft';
import { aFact } from '../builders/fact';
import { aPart, upheavals } from '../builders/sets';

const draft = aDraft();
const newId = asId<FactId>('p1-new');

function after(before: Draft, command: Command): Draft {
  const outcome = applyCommand(before, command);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.draft;
}

function range(words: string): { start: number; end: number } {
  const start = draft.article.text.indexOf(words);
  return { start, end: start + words.length };
}

const index = fc.nat(1000);
const typed = fc.constantFrom('', ' ', 'the founding', 'In [2001]{year} it was founded.', 'Two [a]{term} and [a]{term}.', '[b', 'A [x; y]{list} too.');

/** Any command, sensible or not. */
const anyCommand: fc.Arbitrary<(now: Draft) => Command> = fc
  .record({ fact: index, slot: index, text: typed, decision: fc.constantFrom(...decisions), format: fc.constantFrom(...formats), start: fc.nat(320), length: fc.nat(60), which: fc.nat(12) })
  .map(({ fact, slot, text, decision, format, start, length, which }) => (now) => {
    const one = now.facts[fact % Math.max(1, now.facts.length)]?.fact;
    const factId = one?.id ?? asId<FactId>('nowhere');
    const address = { factId, slot: one?.slots[slot % one.slots.length]?.name ?? 'nothing' };
    const commands: Command[] = [
      { kind: 'decide', ...address, decision },
      { kind: 'edit-statement', factId, annotated: text },
      { kind: 'edit-notes', ...address, notes: { ask: text, accept: [text], acceptByItem: { x: [text] }, distractors: [text, 'b'] } },
      { kind: 'edit-explanation', factId, explanation: text },
      { kind: 'remove-slot', ...address },
      { kind: 'retire-question', ...address, format, reason: text },
      { kind: 'revive-question', ...address, format },
      { kind: 'add-slot', start, end: start + length, type: 'term', factId: asId<FactId>(`p-${fact}`) },
      { kind: 'rename-section', sectionId: now.sections[slot % now.sections.length]?.id ?? asId<SectionId>('none'), title: text },
      { kind: 'propose-fact', sectionId: now.sections[0]!.id, factId: asId<FactId>(`m-${fact}`), quote: articleText[2]!, annotated: 'The secretariat [moved]{term} in January 2004.' },
      { kind: 'propose-ask', sectionId: now.sections[0]!.id, ...address, quote: one === undefined ? '' : articleText[one.paragraph - 1]!, ask: 'When did the secretariat move there?' },
      { kind: 'edit-sets', sectionId: now.sections[slot % now.sections.length]?.id ?? asId<SectionId>('none'), sets: text === '' ? [] : [{ id: 'a', format: 'ordering', ask: text, parts: [] }] },
      { kind: 'describe', details: { title: text, description: text, article: 'An article', author: text, publisher: '', year: start } },
    ];
    return commands[which]!;
  });

describe('any commands', () => {
  test('are each taken back by their inverse', () => {
    fc.assert(fc.property(fc.array(anyCommand, { maxLength: 12 }), (makers) => {
      let now = draft;
      for (const make of makers) {
        const outcome = applyCommand(now, make(now));
        if (!outcome.ok) continue;
        expect(after(outcome.draft, outcome.inverse)).toEqual(now);
        now = outcome.draft;
      }
    }));
  });

  test('leave every slot with its words at its place in the statement, and with a name of its own', () => {
    fc.assert(fc.property(fc.array(anyCommand, { maxLength: 12 }), (makers) => {
      let now = draft;
      for (const make of makers) {
        const outcome = applyCommand(now, make(now));
        if (outcome.ok) now = outcome.draft;
      }
      for (const { fact, slots } of now.facts) {
        expect(fact.slots.length).toBeGreaterThan(0);
        expect(fact.slots.map(({ name }) => name).sort()).toEqual(Object.keys(slots).sort());
        for (const { start, text } of fact.slots) expect(fact.statement.slice(start, start + text.length)).toBe(text);
      }
    }));
  });
});

describe('deciding', () => {
  test('counts towards what has been reviewed', () => {
    const { factId, slot } = slotAsking(draft, '2001');
    const before = progressOf(draft.facts);
    const approved = after(draft, { kind: 'decide', factId, slot, decision: 'approved' });
    expect(progressOf(approved.facts)).toEqual({ ...before, listed: expect.any(Number) as number, decided: 1, approved: 1 });
    expect(progressOf(after(approved, { kind: 'decide', factId, slot, decision: 'open' }).facts)).toEqual(before);
  });

  test('on what is not there is refused', () => {
    const { factId } = slotAsking(draft, '2001');
    expect(applyCommand(draft, { kind: 'decide', factId, slot: 'nothing', decision: 'approved' })).toEqual({ ok: false, reason: 'no-such-slot' });
    expect(applyCommand(draft, { kind: 'decide', factId: newId, slot: 'year', decision: 'approved' })).toEqual({ ok: false, reason: 'no-such-fact' });
  });
});

describe('editing a statement', () => {
  const { factId, slot, one } = slotAsking(draft, '2017');

  function edited(from: Draft, statement: string) {
    return after(from, { kind: 'edit-statement', factId, annotated: statement }).facts.find(({ fact }) => fact.id === factId)!;
  }

  test('keeps what was decided of slots that stay, and forgets what the importer had against the old sentence', () => {
    const approved = after(draft, { kind: 'decide', factId, slot, decision: 'approved' });
    const result = edited(approved, `India joined in [2017]{${slot}:year}.`);
    expect(result.fact.statement).toBe('India joined in 2017.');
    expect(result.slots[slot]).toMatchObject({ decision: 'approved', flags: [] });
  });

  test('gives a new slot its place in the article', () => {
    const result = edited(draft, `[Pakistan]{country} joined in [2017]{${slot}:year}.`);
    expect(result.slots['country']).toEqual({ decision: 'open', isSuggested: true, score: null, flags: [], place: range('Pakistan') });
  });

  test('with a mistake in it is refused', () => {
    expect(applyCommand(draft, { kind: 'edit-statement', factId, annotated: 'Nothing is asked.' })).toEqual({ ok: false, reason: 'bad-annotation' });
  });

  test('keeps the name of a published slot while the answer is the same, and gives another where it is not', () => {
    const published: Draft = { ...draft, facts: draft.facts.map((each) => asPublished(each, [one.fact])) };
    const same = edited(published, `They joined in [2017]{${slot}:date}.`);
    expect(same.fact.slots[0]?.name).toBe(slot);
    const other = edited(published, `They joined in [2018]{${slot}:year}.`);
    expect(other.fact.slots[0]?.name).not.toBe(slot);
    const back: Draft = { ...published, facts: published.facts.map((each) => (each.fact.id === factId ? other : each)) };
    expect(edited(back, formatAnnotation(other.fact).replace('2018', '2017')).fact.slots[0]?.name).toBe(slot);
  });
});

describe('the tolerance of a figure', () => {
  const fact = aFact('It has [8]{number} members since [2001]{year}.');
  const ofOne = draftOfCourse(aCourse([fact]));
  const notes = { accept: [], acceptByItem: {}, distractors: [], tolerance: 2 };
  const toleranceOf = (now: Draft, slot: string) => draftFactOf(now, fact.id)?.fact.notes[slot]?.tolerance;
  const set = (slot: string) => after(ofOne, { kind: 'edit-notes', factId: fact.id, slot, notes });

  test('is kept for a number, and goes when the slot becomes something else', () => {
    expect(toleranceOf(set('number'), 'number')).toBe(2);
    const renamed = after(set('number'), { kind: 'edit-statement', factId: fact.id, annotated: 'It has [8]{number:term} members.' });
    expect(toleranceOf(renamed, 'number')).toBeUndefined();
    expect(toleranceOf(set('year'), 'year')).toBeUndefined();
  });

  test('of none is exact', () => {
    const exact = after(set('number'), { kind: 'edit-notes', factId: fact.id, slot: 'number', notes: { ...notes, tolerance: 0 } });
    expect(toleranceOf(exact, 'number')).toBeUndefined();
  });
});

describe('the sets of a section', () => {
  const course = aCourse(upheavals);
  const ofThree = draftOfCourse(course);
  const [{ id: sectionId }] = course.sections as [(typeof course.sections)[number]];
  const parts = [aPart('andijan.date', 'Andijan'), aPart('osh.date', 'Osh'), aPart('zhanaozen.date', 'Zhanaozen')];
  const command = { kind: 'edit-sets', sectionId, sets: [{ id: 'own-1', format: 'ordering', ask: 'Which came first?', parts }] } as const;

  test('are published with their section, as far as their slots are approved', () => {
    const { course: published } = publishable(after(ofThree, command));
    expect(published.sections[0]?.sets).toEqual(command.sets);
    const rejected = after(after(ofThree, command), { kind: 'decide', factId: upheavals[0]!.id, slot: 'date', decision: 'rejected' });
    expect(publishable(rejected).course.sections[0]?.sets).toBeUndefined();
  });

  test('are refused where there is no such section', () => {
    expect(applyCommand(ofThree, { ...command, sectionId: asId<SectionId>('nowhere') })).toEqual({ ok: false, reason: 'no-such-section' });
  });

  test('come over the wire as they are, bounded', () => {
    expect(commandSchema.parse(command)).toEqual(command);
    expect(commandSchema.safeParse({ ...command, sets: [{ ...command.sets[0], format: 'riddle' }] }).success).toBe(false);
    expect(commandSchema.safeParse({ ...command, sets: [{ ...command.sets[0], parts: Array.from({ length: 99 }, () => parts[0]) }] }).success).toBe(false);
  });
});

describe('making a slot of selected words', () => {
  test('puts it into a fact that is the sentence and has room, else into a new fact', () => {
    const words = range('organisation moved to');
    const result = after(draft, { kind: 'add-slot', ...words, type: 'term', factId: newId });
    const { one, slot } = slotAsking(result, 'organisation moved to');
    expect(one.fact.statement).toBe('The secretariat of the organisation moved to Beijing in January 2004.');
    expect(one.slots[slot]).toMatchObject({ decision: 'open', place: words });
    expect(applyCommand(result, { kind: 'add-slot', ...words, type: 'term', factId: newId })).toEqual({ ok: false, reason: 'already-a-slot' });
  });

  test('may reach over two sentences, which then are the statement; blanks around them do not matter', () => {
    const result = after(draft, { kind: 'add-slot', ...range(' in 2001. It has '), type: 'clause', factId: newId });
    const made = result.facts.find(({ fact }) => fact.id === newId)!;
    expect(made.fact).toMatchObject({ paragraph: 1, statement: 'The Shanghai Cooperation Organisation was founded in Shanghai in 2001. It has eight members.' });
    expect(made.fact.slots[0]).toMatchObject({ text: 'in 2001. It has', type: 'clause' });
    const next = result.facts[result.facts.indexOf(made) + 1]!;
    expect(next.fact.paragraph).toBe(2);
  });

  test('is refused across paragraphs and for nothing', () => {
    const over = { start: 0, end: draft.article.text.length };
    for (const words of [over, { start: 5, end: 5 }, { start: -9, end: 0 }]) {
      expect(applyCommand(draft, { kind: 'add-slot', ...words, type: 'term', factId: newId })).toEqual({ ok: false, reason: 'not-in-article' });
    }
  });
});

describe('retiring a question', () => {
  test('needs a reason, and leaves the slot a flashcard', () => {
    const { factId, slot } = slotAsking(draft, '2017');
    const address = { factId, slot };
    expect(applyCommand(draft, { kind: 'retire-question', ...address, format: 'open', reason: ' ' })).toEqual({ ok: false, reason: 'no-reason' });
    const without = after(draft, { kind: 'retire-question', ...address, format: 'open', reason: 'Reads badly.' });
    expect(without.facts.find(({ fact }) => fact.id === factId)?.fact.notes[slot]?.retired).toEqual({ open: 'Reads badly.' });
    expect(applyCommand(without, { kind: 'retire-question', ...address, format: 'cloze', reason: 'Too.' })).toEqual({ ok: false, reason: 'last-flashcard' });
    expect(after(without, { kind: 'revive-question', ...address, format: 'open' })).toEqual(draft);
  });
});

describe('editing notes', () => {
  test('drops empty lines, and other wordings of items that a slot does not have', () => {
    const { factId, slot } = slotAsking(draft, '2017');
    const notes = { ask: ' When did they join? ', accept: ['', ' in 2017 '], acceptByItem: { x: ['y'] }, distractors: ['2018', ' '] };
    const result = after(draft, { kind: 'edit-notes', factId, slot, notes });
    expect(result.facts.find(({ fact }) => fact.id === factId)?.fact.notes[slot]).toEqual({
      ask: 'When did they join?', accept: ['in 2017'], acceptByItem: {}, distractors: ['2018'],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyCommand } from '@/core/authoring/applyCommand';
import { cardChanges, cardsTouched, effectOnCard } from '@/core/authoring/cardChanges';
import { asPublished, draftOfCourse, newlyPublished } from '@/core/authoring/draftFacts';
import { decisions } from '@/core/authoring/draft';
import type { Decision, Draft } from '@/core/authoring/draft';
import { publishable } from '@/core/authoring/publishable';
import type { Fact } from '@/core/facts/fact';
import { cardIdOf } from '@/core/ids';
import { generateQuestions } from '@/core/questions/generate';
import { aCourse, theScoCourse } from '../builders/course';
import { aDraft, anApprovedDraft, slotAsking } from '../builders/draft';
import { aFact, slotOf } from '../builders/fact';

/** The checks of a whole course take a while on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const draft = aDraft();

function decided(decide: (index: number) => Decision): Draft {
  let index = 0;
  return {
    ...draft,
    facts: draft.facts.map((one) => ({
      ...one,
      slots: Object.fromEntries(Object.entries(one.slots).map(([name, slot]) => [name, { ...slot, decision: decide(index++) }])),
    })),
  };
}

describe('what is published', () => {
  test('is approved slots alone, each with a flashcard', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...decisions), { minLength: 1, maxLength: 40 }), (choices) => {
      const some = decided((index) => choices[index % choices.length] ?? 'open');
      const { course } = publishable(some);
      expect(course.sections).toEqual(draft.sections);
      const flashcards = new Set(generateQuestions(course).filter(({ format }) => format === 'open' || format === 'cloze').map(({ factId, slot }) => `${factId} ${slot}`));
      for (const fact of course.facts) {
        const own = some.facts.find((one) => one.fact.id === fact.id)!;
        expect(fact.slots.length).toBeGreaterThan(0);
        for (const { name } of fact.slots) {
          expect(own.slots[name]?.decision).toBe('approved');
          expect(flashcards).toContain(`${fact.id} ${name}`);
        }
      }
    }), { numRuns: 30 });
  });

  test('of a copied course is the course, word for word', () => {
    const course = theScoCourse();
    expect(publishable(draftOfCourse(course))).toEqual({ course, heldBack: [], questionsHeldBack: 0 });
  });

  test('holds back a slot of which the linter lets no flashcard pass, and says why', () => {
    const { factId, slot } = slotAsking(draft, '2017');
    const ask = 'Which year was 2017, when they joined?';
    const facts = draft.facts.map((one) =>
      one.fact.id === factId
        ? {
            ...one,
            fact: { ...one.fact, notes: { [slot]: { ask, accept: [], acceptByItem: {}, distractors: [], retired: { cloze: 'No.' } } } },
            slots: { ...one.slots, [slot]: { ...one.slots[slot]!, decision: 'approved' as const } },
          }
        : one,
    );
    const { course, heldBack } = publishable({ ...draft, facts });
    expect(course.facts).toEqual([]);
    expect(heldBack).toMatchObject([{ factId, slot }]);
    expect(heldBack[0]?.message).not.toBe('');
  });
});

describe('a question that the checks hold back', () => {
  const { factId, slot } = slotAsking(draft, '2017');
  const notesIn = (facts: readonly Fact[]) => facts.find(({ id }) => id === factId)?.notes[slot];
  const { course, questionsHeldBack } = publishable(anApprovedDraft());

  test('is not asked, and is told apart from what the author retired', () => {
    expect(questionsHeldBack).toBeGreaterThan(0);
    const { retired, heldBack } = notesIn(course.facts)!;
    expect(retired).toEqual({ 'true-false': 'A coin would do.' });
    expect(Object.keys(heldBack!)).toContain('open');
    const asked = generateQuestions(course).filter((question) => question.factId === factId && question.slot === slot).map(({ format }) => format);
    expect(asked).toContain('cloze');
    for (const format of ['true-false', ...Object.keys(heldBack!)]) expect(asked).not.toContain(format);
  });

  test('is no retirement of the author’s in a draft of the course, and is asked once it is mended', () => {
    const copied = draftOfCourse(course);
    const ofAuthor = { ask: 'Which year was 2017, when they joined?', retired: { 'true-false': 'A coin would do.' }, accept: [], acceptByItem: {}, distractors: [] };
    expect(notesIn(copied.facts.map(({ fact }) => fact))).toEqual(ofAuthor);
    expect(publishable(copied).course).toEqual(course);
    const notes = { ...ofAuthor, ask: 'In which year did the two countries join?' };
    const mended = applyCommand(copied, { kind: 'edit-notes', factId, slot, notes });
    expect(mended.ok && notesIn(publishable(mended.draft).course.facts)).toEqual(notes);
  });
});

describe('a published course', () => {
  test('has its facts in the order of its sections, in whatever order the draft has them', () => {
    const { id: last } = theScoCourse().sections.at(-1)!;
    const copied = draftOfCourse(theScoCourse());
    const moved = copied.facts.map((one) => (one.fact.sectionId === last ? { ...one, position: one.position / 1000 } : one));
    const facts = moved.sort((a, b) => a.position - b.position);
    expect(facts[0]?.fact.sectionId).toBe(last);
    expect(publishable({ ...copied, facts }).course).toEqual(theScoCourse());
  });
});

describe("what publishing does to learners' cards", () => {
  const before = aCourse([aFact('It was founded in [2001]{year} in [Shanghai]{city}.')]);

  test('is that cards of another wording stay, cards of another answer are new and those of a slot gone rest', () => {
    const after = aCourse([aFact('They founded it in [2001]{year} in [Beijing]{city-2:city}.')]);
    const { changes, unchanged } = cardChanges(before, after);
    expect(changes.map(({ kind, slot, answer }) => [kind, slot, answer])).toEqual([
      ['reworded', 'year', '2001'], ['new', 'city-2', 'Beijing'], ['retired', 'city', 'Shanghai'],
    ]);
    expect(unchanged).toBe(0);
  });

  test('is nothing where nothing changed, and only new cards at the first time', () => {
    expect(cardChanges(before, before)).toEqual({ changes: [], unchanged: 2 });
    expect(cardChanges(null, before).changes.map(({ kind }) => kind)).toEqual(['new', 'new']);
  });

  test('is kept with the facts whose slots were published anew, and with no others', () => {
    const { facts } = draftOfCourse(before);
    const published = newlyPublished(facts, before.facts);
    expect(published.map(({ fact }) => fact.id)).toEqual(before.facts.map(({ id }) => id));
    expect(newlyPublished(published, before.facts)).toEqual([]);
    expect(newlyPublished(published, [])).toEqual([]);
  });

  test('touches the cards of its kind', () => {
    const { changes } = cardChanges(null, before);
    expect(cardsTouched(before.id, changes, 'new')).toEqual(before.facts.flatMap(({ id, slots }) => slots.map(({ name }) => cardIdOf(before.id, id, name))));
    expect(cardsTouched(before.id, changes, 'retired')).toEqual([]);
  });

  test('is foretold while a slot is edited', () => {
    const [one] = draftOfCourse(before).facts;
    const year = slotOf(one!.fact, 'year');
    expect(effectOnCard(one!, year)).toBeNull();
    const published = asPublished(one!, before.facts);
    expect(effectOnCard(published, { ...year, text: 'the year 2001' })).toBe('stays');
    expect(effectOnCard(published, { ...year, text: '2002', items: ['2002'] })).toBe('becomes-new');
  });
});

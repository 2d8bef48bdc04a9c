import { describe, expect, test } from 'vitest';
import { publishable } from '@/core/authoring/publishable';
import type { Draft } from '@/core/authoring/draft';
import type { AnkiNote } from '@/core/exchange/anki/collection';
import { mergeDeck } from '@/core/exchange/anki/mergedDraft';
import { takeDeck } from '@/core/exchange/anki/takenDeck';
import { DAY_MS } from '@/core/time';
import { anAnkiCollection, aNote, basicType, gapType } from '../../builders/anki';
import { noon } from '../../builders/card';

const deckOf = (...notes: AnkiNote[]) => takeDeck(anAnkiCollection(notes), (guid) => `anki-${guid}`, 'file');
const france = aNote(1, basicType, ['What is the capital of France?', 'Paris']);
const japan = aNote(2, basicType, ['What is the capital of Japan?', 'Tokyo']);
const brought = (...notes: AnkiNote[]): Draft => mergeDeck(null, deckOf(...notes)).draft;
const publishedAt = noon - 20 * DAY_MS;
const readingOf = ({ sections }: Draft) => sections.flatMap(({ title, reading }) => reading.map(({ paragraph, text }) => `${title} ${paragraph} ${text}`));

describe('a deck brought for the first time', () => {
  test('is a draft with everything approved, as it was', () => {
    const merged = mergeDeck(null, deckOf(france, japan));
    expect(merged).toMatchObject({ added: ['anki-guid-1', 'anki-guid-2'], changed: [], editedHere: [] });
    expect(merged.draft.facts.flatMap(({ slots }) => Object.values(slots))).toMatchObject([{ decision: 'approved', isBrought: true }, { decision: 'approved', isBrought: true }]);
    expect(readingOf(merged.draft)).toEqual(['A deck 1 What is the capital of France? Paris', 'A deck 2 What is the capital of Japan? Tokyo']);
  });

  test('is published whole, whatever the linter has against its cards', () => {
    const odd = [aNote(1, basicType, ['x', 'y']), aNote(2, basicType, ['Paris is Paris', 'Paris']), aNote(3, gapType, ['{{c1::it}} not', '']), aNote(4, basicType, ['all of the above (', 'never, ever, ever'])];
    const { course, heldBack } = publishable(brought(...odd));
    expect(heldBack).toEqual([]);
    expect(course.facts.flatMap(({ slots }) => slots)).toHaveLength(4);
  });
});

describe('a deck brought again', () => {
  test('adds nothing and changes nothing', () => {
    const before = brought(france, japan);
    expect(mergeDeck({ draft: before, publishedAt }, deckOf(france, japan))).toEqual({ draft: before, added: [], changed: [], editedHere: [] });
    expect(mergeDeck({ draft: before, publishedAt }, deckOf(japan))).toMatchObject({ added: [], changed: [] });
  });

  test('adds the notes that came since, behind the others, in sections of the same title', () => {
    const before = brought(france);
    const peru = aNote(3, basicType, ['What is the capital of Peru?', 'Lima'], { tags: ['america'] });
    const { draft, added } = mergeDeck({ draft: before, publishedAt }, deckOf(peru, japan, france));
    expect(added).toEqual(['anki-guid-3', 'anki-guid-2']);
    expect(readingOf(draft)).toEqual(['A deck 1 What is the capital of France? Paris', 'A deck 3 What is the capital of Japan? Tokyo', 'america 2 What is the capital of Peru? Lima']);
    expect(draft.facts.map(({ fact }) => [fact.id, fact.paragraph])).toEqual([['anki-guid-1', 1], ['anki-guid-3', 2], ['anki-guid-2', 3]]);
    expect(publishable(draft).course.facts).toHaveLength(3);
    expect(mergeDeck({ draft, publishedAt }, deckOf(peru, japan, france))).toMatchObject({ added: [], changed: [] });
  });

  test('takes over what was changed in Anki since, and keeps what was changed here', () => {
    const before = brought(france, japan);
    const later = { ...france, fields: ['What is the capital of France today?', 'Paris'], changedAt: publishedAt + 1 };
    const { draft, changed } = mergeDeck({ draft: before, publishedAt }, deckOf(later, japan));
    expect(changed).toEqual(['anki-guid-1']);
    expect(draft.facts.map(({ fact }) => fact.statement)).toEqual(['What is the capital of France today? Paris', 'What is the capital of Japan? Tokyo']);
    expect(readingOf(draft)[0]).toBe('A deck 1 What is the capital of France today? Paris');
    expect(mergeDeck({ draft, publishedAt }, deckOf(france, japan))).toEqual({ draft, added: [], changed: [], editedHere: ['anki-guid-1'] });
  });

  test('leaves what the author decided and what was published as it is', () => {
    const before = brought(france);
    const [first] = before.facts;
    const decided: Draft = { ...before, facts: [{ ...first!, slots: { answer: { ...first!.slots['answer']!, decision: 'rejected' } }, published: { answer: 'paris' } }] };
    const { draft } = mergeDeck({ draft: decided, publishedAt }, deckOf(france, japan));
    expect(draft.facts[0]).toMatchObject({ slots: { answer: { decision: 'rejected' } }, published: { answer: 'paris' } });
  });
});

import { describe, expect, test } from 'vitest';
import { formatAnnotation } from '@/core/facts/annotation';
import type { AnkiCollection } from '@/core/exchange/anki/collection';
import { takeDeck } from '@/core/exchange/anki/takenDeck';
import { anAnkiCard, anAnkiCollection, aNote, basicType, gapType, reversedType } from '../../builders/anki';

const take = (collection: AnkiCollection) => takeDeck(collection, (guid) => `anki-${guid}`, 'file');
const sentences = (collection: AnkiCollection) => take(collection).course.facts.map((fact) => formatAnnotation(fact));

describe('notes as facts', () => {
  test('a basic note is its front and its back, asked by the front', () => {
    const { course } = take(anAnkiCollection([aNote(1, basicType, ['What is the capital of <b>France</b>?', 'Paris'])]));
    expect(course.facts).toEqual([{
      id: 'anki-guid-1', sectionId: 'a-deck', paragraph: 1, statement: 'What is the capital of France? Paris',
      slots: [{ name: 'answer', type: 'term', text: 'Paris', start: 31, items: ['Paris'] }],
      notes: { answer: { ask: 'What is the capital of France?', accept: [], acceptByItem: {}, distractors: [] } },
    }]);
    expect(course).toMatchObject({
      id: 'a-deck', title: 'A deck', language: 'und',
      sections: [{ id: 'a-deck', title: 'A deck', paragraphs: [1], reading: [{ paragraph: 1, text: 'What is the capital of France? Paris' }] }],
    });
  });

  test('a note asked both ways is one fact with two slots', () => {
    const cards = [anAnkiCard(1, 1), anAnkiCard(2, 1, { ordinal: 1 })];
    const deck = take(anAnkiCollection([aNote(1, reversedType, ['der Hund', 'the dog'])], { cards }));
    expect(deck.course.facts.map((fact) => formatAnnotation(fact))).toEqual(['[der Hund]{question:term} – [the dog]{answer:term}']);
    expect(deck.course.facts[0]?.notes).toMatchObject({ question: { ask: 'the dog' }, answer: { ask: 'der Hund' } });
    expect(deck.cards.map(({ slot, card }) => [slot, card.id])).toEqual([['question', 2], ['answer', 1]]);
  });

  test('other templates of a note make a fact each', () => {
    const type = { ...reversedType, fields: ['Word', 'Meaning', 'Sound'], templates: [
      { name: '1', question: '{{Word}}', answer: '{{Meaning}}' }, { name: '2', question: 'How is {{Word}} spoken?', answer: '{{Sound}}' },
    ] };
    const cards = [anAnkiCard(1, 1), anAnkiCard(2, 1, { ordinal: 1 })];
    const collection = anAnkiCollection([aNote(1, type, ['Hund', 'dog', 'hʊnt'])], { noteTypes: [type], cards });
    expect(sentences(collection)).toEqual(['Hund – [dog]{answer:term}', 'How is Hund spoken? [hʊnt]{answer:term}']);
    expect(take(collection).course.facts.map(({ id }) => id)).toEqual(['anki-guid-1', 'anki-guid-1-2']);
  });

  test('a text with gaps is one fact with a slot for each; what stands beside it explains', () => {
    const cards = [anAnkiCard(1, 1), anAnkiCard(2, 1, { ordinal: 1 })];
    const deck = take(anAnkiCollection([aNote(1, gapType, ['The {{c2::Berlin Wall}} fell in {{c1::1989::year}}.', 'On a Thursday.'])], { cards }));
    expect(deck.course.facts.map((fact) => formatAnnotation(fact))).toEqual(['The [Berlin Wall]{c2:term} fell in [1989]{c1:term}.']);
    expect(deck.course.facts[0]).toMatchObject({ explanation: 'On a Thursday.', notes: { c1: { ask: 'What is missing (year): “The Berlin Wall fell in ____.”?' } } });
    expect(deck.course.facts[0]?.notes['c2']).not.toHaveProperty('ask');
    expect(deck.left).toEqual([]);
  });

  test('an answer of more than eight words is a part of a sentence', () => {
    expect(sentences(anAnkiCollection([aNote(1, basicType, ['Why?', 'Because one two three four five six seven eight'])]))[0]).toContain('{answer:clause}');
  });
});

describe('sections', () => {
  const inDecks = (...names: string[]): AnkiCollection => anAnkiCollection(
    names.map((_, index) => aNote(index + 1, basicType, [`Q${index}`, 'A'])),
    { decks: names.map((name, index) => ({ id: index + 1, name })), cards: names.map((_, index) => anAnkiCard(index + 1, index + 1, { deckId: index + 1 })) },
  );
  const outline = (collection: AnkiCollection) => {
    const { title, sections } = take(collection).course;
    return [title, ...sections.map((section) => `${section.id}: ${section.title}`)];
  };

  test('are the decks below the one that all are in', () => {
    expect(outline(inDecks('German::Words', 'German::Words::Animals', 'German::Verbs'))).toEqual([
      'German', 'words: Words', 'words-animals: Words – Animals', 'verbs: Verbs',
    ]);
    expect(outline(inDecks('German', 'German::Verbs'))).toEqual(['German', 'german: German', 'verbs: Verbs']);
  });

  test('of decks that have nothing in common are those; the course is called as the file', () => {
    expect(outline(inDecks('German', 'Chemistry'))).toEqual(['file', 'german: German', 'chemistry: Chemistry']);
  });

  test('of one deck are its tags, but those that Anki gives', () => {
    const notes = [['leech', 'europe::big_cities'], ['asia'], []].map((tags, index) => aNote(index + 1, basicType, [`Q${index}`, 'A'], { tags }));
    expect(outline(anAnkiCollection(notes))).toEqual(['A deck', 'big-cities: big cities', 'asia: asia', 'a-deck: A deck']);
  });

  test('with titles that are written alike have ids of their own', () => {
    expect(outline(inDecks('A::日本', 'A::中国', 'A::x!', 'A::x?')).slice(1)).toEqual(['section-1: 日本', 'section-2: 中国', 'x: x!', 'x-4: x?']);
  });
});

describe('what is left behind is told by note, with why', () => {
  const leftOf = (collection: AnkiCollection) => take(collection).left.map(({ note, reason }) => `${note}: ${reason}`);

  test('cards without text on a side, and the pictures and sounds of those that stay', () => {
    const notes = [
      aNote(1, basicType, ['<img src="a.png">', 'x']), aNote(2, basicType, ['Who?', '[sound:b.mp3]']), aNote(3, basicType, ['What is this? <img src="c.png">', 'a dot']),
    ];
    const collection = anAnkiCollection(notes);
    expect(leftOf(collection)).toEqual([
      ': card 1: its front has no text', ': its picture a.png', 'Who?: card 1: its back has no text', 'Who?: its sound b.mp3',
      'What is this?: its picture c.png',
    ]);
    expect(take(collection).notesTaken).toBe(1);
  });

  test('gaps that lie within others, are not there, are in several places, or hide a picture', () => {
    const cards = [0, 1, 4].map((ordinal) => anAnkiCard(ordinal + 1, 1, { ordinal }));
    expect(leftOf(anAnkiCollection([aNote(1, gapType, ['{{c1::a {{c2::b}}}} c', ''])], { cards }))).toEqual([
      'a b c: card 2: its gap lies within another', 'a b c: card 5: its text has no such gap',
    ]);
    expect(leftOf(anAnkiCollection([aNote(1, gapType, ['{{c1::a}} and {{c1::b}}', ''])]))).toEqual(['a and b: card 1: of its 2 gaps only the first is asked']);
    expect(leftOf(anAnkiCollection([aNote(1, gapType, ['{{c1,2::a}}', ''])], { cards: cards.slice(0, 2) }))).toEqual(['a: card 2: another card has the same gap']);
    expect(leftOf(anAnkiCollection([aNote(1, gapType, ['{{c1::image-occlusion:rect:left=.1}}', ''])]))[0]).toContain('it hides parts of a picture');
  });

  test('notes of no type, without cards, or there twice, and pages of text', () => {
    const notes = [
      aNote(1, { ...basicType, id: 99 }, ['one', 'x']), aNote(2, basicType, ['two', 'x']), aNote(3, basicType, ['three', 'x'], { guid: 'twice' }),
      aNote(4, basicType, ['four', 'x'], { guid: 'twice' }), aNote(5, basicType, ['a'.repeat(4_000), 'x']),
    ];
    const cards = [1, 3, 4, 5].map((id) => anAnkiCard(id, id));
    expect(leftOf(anAnkiCollection(notes, { cards }))).toEqual([
      'one: its note type is not in the file', 'two: it has no cards', 'four: another note goes by the same guid',
      `${'a'.repeat(59)}…: card 1: its text is longer than 4,000 characters`,
    ]);
  });
});

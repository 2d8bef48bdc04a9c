import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatAnnotation } from '@/core/facts/annotation';
import { readDeck } from '@/server/anki/readDeck';

/** Files that other programs wrote: tests/fixtures/anki says which and how. */
function read(file: string) {
  const outcome = readDeck({ bytes: readFileSync(`tests/fixtures/anki/${file}`), name: 'file' }, []);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

const sentencesOf = ({ deck }: ReturnType<typeof read>) => deck.course.facts.map((fact) => formatAnnotation(fact));
const leftOf = ({ deck }: ReturnType<typeof read>) => deck.left.map(({ note, reason }) => `${note}: ${reason}`);

test('a deck that anki-apkg-export wrote comes whole, but for what is a picture alone', () => {
  const outcome = read('anki-apkg-export.apkg');
  expect(outcome).toMatchObject({ notesInFile: 5, cardsInFile: 5, reviews: [], deck: { notesTaken: 4, course: { title: 'Capitals' } } });
  expect(sentencesOf(outcome).sort()).toEqual([
    'What is the capital of France? [Paris]{answer:term}', 'What is the capital of Japan? [Tokyo]{answer:term}', 'What is this? [a dot]{answer:term}',
    'Where is Dushanbe? Name the country. [Tajikistan & nowhere else]{answer:term}',
  ]);
  expect(outcome.deck.course.sections.map(({ title }) => title).sort()).toEqual(['asia', 'europe']);
  expect(leftOf(outcome).sort()).toEqual([': card 1: its front has no text', ': its picture dot.png', 'What is this?: its picture dot.png']);
});

test('decks below decks, cards both ways and gaps that genanki-js wrote come whole', () => {
  const outcome = read('genanki-js.apkg');
  expect(outcome).toMatchObject({ notesInFile: 4, cardsInFile: 7, deck: { notesTaken: 4, course: { title: 'German' } } });
  expect(sentencesOf(outcome)).toEqual([
    '[der Hund]{question:term} – [the dog]{answer:term}', '[die Katze]{question:term} – [the cat]{answer:term}',
    'The [Berlin Wall]{c1:term} fell in [1989]{c2:term}.', '[Goethe]{c1:term} wrote Faust.',
  ]);
  expect(outcome.deck.cards).toHaveLength(7);
  expect(outcome.deck.course.sections.map(({ title }) => title)).toEqual(['Words', 'History']);
  expect(leftOf(outcome)).toEqual(['Goethe wrote Faust.: card 1: of its 2 gaps only the first is asked']);
});

describe.each(['new-schema.apkg', 'new-schema.colpkg'])('%s, of the newest schema and packed by zstd,', (file) => {
  test('comes with its note types, decks and fields', () => {
    const outcome = read(file);
    expect(outcome).toMatchObject({ notesInFile: 4, cardsInFile: 5, hasThreeButtonSteps: false, createdAt: Date.UTC(2025, 0, 1, 3), deck: { notesTaken: 3, course: { title: 'Chemistry' } } });
    expect(sentencesOf(outcome)).toEqual([
      'Water is made of [hydrogen]{c1:term} and [oxygen]{c2:term}.', 'Which element has the number 26? [Iron]{answer:term}',
      'Which element has the number 79? [Gold]{answer:term}',
    ]);
    expect(outcome.deck.course.facts[0]?.explanation).toBe('H2O');
    expect(leftOf(outcome)).toEqual([
      'Which element has the number 26?: its picture iron.jpg', 'Which element has the number 26?: its sound iron.mp3',
      ': card 1: it hides parts of a picture',
    ]);
  });

  test('comes with schedules, memories and reviews', () => {
    const { deck: { cards }, reviews } = read(file);
    expect(cards.map(({ slot, card: { phase, hold, due, intervalDays, reviews: count, lapses, memory } }) => ({ slot, phase, hold, due, intervalDays, count, lapses, memory }))).toEqual([
      { slot: 'c1', phase: 'review', hold: 'none', due: { kind: 'day', day: 52 }, intervalDays: 12, count: 3, lapses: 0, memory: { stability: 12.3, difficulty: 5.4 } },
      { slot: 'c2', phase: 'review', hold: 'suspended', due: { kind: 'day', day: 44 }, intervalDays: 4, count: 4, lapses: 1, memory: { stability: 3.9, difficulty: 6.1 } },
      { slot: 'answer', phase: 'new', hold: 'none', due: { kind: 'position', position: 3 }, intervalDays: 0, count: 0, lapses: 0, memory: null },
      { slot: 'answer', phase: 'relearning', hold: 'none', due: { kind: 'day', day: 41 }, intervalDays: 1, count: 2, lapses: 1, memory: { stability: 0.8, difficulty: 8.2 } },
    ]);
    expect(reviews).toHaveLength(10);
    expect(reviews.filter(({ kind }) => kind === 'filtered')).toMatchObject([{ button: 3, factor: 0, durationMs: 5_000 }]);
  });
});

test('a note has the same id in whatever file it comes', () => {
  const ids = (file: string) => read(file).deck.course.facts.map(({ id }) => id);
  expect(ids('new-schema.apkg')).toEqual(ids('new-schema.colpkg'));
  expect(ids('genanki-js.apkg')[0]).toMatch(/^anki-[0-9a-f]{20}$/);
});

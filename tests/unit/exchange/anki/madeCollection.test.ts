import { describe, expect, test } from 'vitest';
import { madeCollection } from '@/core/exchange/anki/madeCollection';
import type { HeldDeck } from '@/core/exchange/anki/madeCollection';
import { madeNotes } from '@/core/exchange/anki/madeNotes';
import { partCollection } from '@/core/exchange/anki/returned';
import { cardIdOf } from '@/core/ids';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { CardAction } from '@/core/scheduling/event';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aCard, noon } from '../../builders/card';
import { aCourse, aSection, theScoCourse } from '../../builders/course';
import { anAction, aReview } from '../../builders/event';
import { aFact } from '../../builders/fact';

describe('a course as notes', () => {
  test('the only slot of a fact is asked by its author’s question', () => {
    const fact = aFact('The SCO was founded in [2001]{year}.', { notes: { year: { ask: 'When was the SCO founded?' } }, explanation: 'In Shanghai.' });
    expect(madeNotes(aCourse([fact]))).toMatchObject([{
      guid: 'afterread/course/fact/year', tag: 'course::one',
      fields: ['When was the SCO founded?', '2001', 'The SCO was founded in 2001.', 'In Shanghai.', 'Section one', '¶1', 'https://example.org/article', '0 year'],
    }]);
  });

  test('siblings are gaps of one note', () => {
    const fact = aFact('[China]{country} proposed it in [2013]{year}.', { notes: { year: { ask: 'When?' } } });
    const [note, ...others] = madeNotes(aCourse([fact]));
    expect(others).toEqual([]);
    expect(note).toMatchObject({ guid: 'afterread/course/fact', type: { isCloze: true } });
    expect(note?.fields[0]).toBe('{{c1::China}} proposed it in {{c2::2013}}.');
    expect(note?.fields.at(-1)).toBe('0 country, 1 year');
  });

  test('what no gap can stand for has a note of its own beside them', () => {
    const fact = aFact('[China]{country} upholds [trust; equality]{principles:list} since [2013]{year}.');
    expect(madeNotes(aCourse([fact])).map(({ fields, cards }) => [fields[0], cards.map(({ ordinal, slot }) => `${ordinal} ${slot.name}`)])).toEqual([
      ['{{c1::China}} upholds trust and equality since {{c3::2013}}.', ['0 country', '2 year']],
      ['Which two are missing: “China upholds ____ since 2013.”?', ['0 principles']],
    ]);
  });

  test('a flashcard that was taken back is not asked', () => {
    const retired = { cloze: 'It reads badly.' };
    expect(madeNotes(aCourse([aFact(undefined, { notes: { year: { retired } } })]))[0]?.type.isCloze).toBe(false);
    expect(madeNotes(aCourse([aFact(undefined, { notes: { year: { ask: 'When?', retired: { open: 'It reads badly.' } } } })]))[0]?.type.isCloze).toBe(true);
  });

  test('of the bundled course every slot is one card, with ids that stay', () => {
    const course = theScoCourse();
    const collection = madeCollection(course, null, noon);
    expect(collection.cards).toHaveLength(course.facts.flatMap(({ slots }) => slots).length);
    expect(new Set(collection.notes.map(({ guid }) => guid)).size).toBe(collection.notes.length);
    expect(collection.cards.every(({ phase }) => phase === 'new')).toBe(true);
    expect(collection.reviews).toEqual([]);
    expect(madeCollection(course, null, noon + DAY_MS).cards.map(({ id }) => id)).toEqual(collection.cards.map(({ id }) => id));
    expect(collection.decks).toEqual([{ id: collection.cards[0]?.deckId, name: course.title }]);
  });

  test('of the bundled course every card finds its slot when it comes back', () => {
    const course = theScoCourse();
    const { returned, others } = partCollection(madeCollection(course, null, noon), new Set(['sco']));
    expect(returned.map(({ courseId, factId, slot }) => cardIdOf(courseId, factId, slot)).sort()).toEqual(
      course.facts.flatMap(({ id, slots }) => slots.map(({ name }) => cardIdOf(course.id, id, name))).sort());
    expect(others.notes).toEqual([]);
    expect(partCollection(madeCollection(course, null, noon), new Set(['another'])).returned).toEqual([]);
  });
});

describe('a learner’s cards', () => {
  const course = aCourse([aFact('[China]{country} proposed it in [2013]{year}.')], [aSection()]);
  const year = (actions: readonly CardAction[]) => {
    const { state, control, history } = foldCard(aCard().id, actions, [], defaultParameters);
    return { card: { ...aCard({ slot: 'year' }), state, control }, history };
  };
  const held = (actions: readonly CardAction[], parts: Partial<HeldDeck> = {}): HeldDeck => ({
    cards: [year(actions)], turn: { timeZone: 'UTC', dayStartHour: 4 }, parameters: { ...defaultParameters, fuzz: false }, withSchedule: true, ...parts,
  });
  const learned = [aReview('1', { at: noon - 20 * DAY_MS }), aReview('2', { at: noon - 20 * DAY_MS + 700_000 }), aReview('3', { at: noon - 17 * DAY_MS, rating: 'easy', durationMs: 7_000 })];

  test('only those that are held go along', () => {
    const { cards, notes } = madeCollection(course, held([]), noon);
    expect(notes).toHaveLength(1);
    expect(cards).toMatchObject([{ ordinal: 1, phase: 'new', due: { kind: 'position', position: 1 }, memory: null }]);
  });

  test('carry their memory, their interval and their day', () => {
    const { cards: [card], createdAt } = madeCollection(course, held(learned), noon);
    const { state } = year(learned).card;
    if (state.phase === 'new') throw new Error('it was reviewed');
    expect(createdAt).toBe(Date.UTC(2025, 11, 26, 4));
    expect(card).toMatchObject({
      phase: 'review', hold: 'none', intervalDays: state.intervalDays, reviews: 3, lapses: 0, stepsLeft: 0, flag: 0,
      memory: { stability: state.stability, difficulty: state.difficulty }, desiredRetention: 0.9, lastReviewedAt: noon - 17 * DAY_MS,
    });
    expect(card?.due).toEqual({ kind: 'day', day: 3 + state.intervalDays });
  });

  test('carry every review, with what it led to', () => {
    const { reviews } = madeCollection(course, held(learned), noon);
    const { state } = year(learned).card;
    expect(reviews.map(({ button, kind, interval, lastInterval, durationMs }) => ({ button, kind, interval, lastInterval, durationMs }))).toEqual([
      { button: 3, kind: 'learning', interval: -600, lastInterval: 0, durationMs: 4_000 },
      { button: 3, kind: 'learning', interval: reviews[1]?.interval, lastInterval: -600, durationMs: 4_000 },
      { button: 4, kind: 'review', interval: state.phase === 'new' ? 0 : state.intervalDays, lastInterval: reviews[1]?.interval, durationMs: 7_000 },
    ]);
    expect(reviews.map(({ at }) => at)).toEqual(learned.map(({ at }) => at));
    expect(reviews.every(({ factor }) => factor >= 100 && factor <= 1_100)).toBe(true);
  });

  test('in learning steps are due at a moment, or on a day where that is another', () => {
    const [card] = madeCollection(course, held([aReview('1', { at: noon - 60_000 })]), noon).cards;
    expect(card).toMatchObject({ phase: 'learning', due: { kind: 'moment', at: noon - 60_000 + 600_000 }, intervalDays: 0, stepsLeft: 1 });
    const parameters = { ...defaultParameters, learningStepsMinutes: [1, 24 * 60] };
    const { state, control, history } = foldCard(aCard().id, [aReview('1', { at: noon - HOUR_MS })], [], parameters);
    const deck = { ...held([]), parameters, cards: [{ card: { ...aCard(), state, control }, history }] };
    expect(madeCollection(course, deck, noon).cards[0]?.due).toEqual({ kind: 'day', day: 1 });
  });

  test('stay suspended, put off, flagged, and leeches have a tag', () => {
    const cardAfter = (...actions: CardAction[]) => madeCollection(course, held([...learned, ...actions]), noon).cards[0];
    expect(cardAfter(anAction('4', noon - DAY_MS, { kind: 'suspend' }))?.hold).toBe('suspended');
    expect(cardAfter(anAction('4', noon - HOUR_MS, { kind: 'bury', until: noon + DAY_MS }))?.hold).toBe('buried');
    expect(cardAfter(anAction('4', noon - 3 * DAY_MS, { kind: 'bury', until: noon - 2 * DAY_MS }))?.hold).toBe('none');
    const one = year(learned);
    const leech = { ...one, card: { ...one.card, control: { ...one.card.control, isLeech: true, isFlagged: true } } };
    const collection = madeCollection(course, { ...held([]), cards: [leech] }, noon);
    expect(collection.notes[0]?.tags).toEqual(['course::one', 'leech']);
    expect(collection.cards[0]?.flag).toBe(1);
  });

  test('made new and put on a day are told as Anki tells it', () => {
    const { reviews } = madeCollection(course, held([...learned, anAction('4', noon - DAY_MS, { kind: 'set-due', dueAt: noon + 5 * DAY_MS }), anAction('5', noon - 1, { kind: 'reset' })]), noon);
    expect(reviews.slice(3).map(({ kind, button, factor, interval }) => [kind, button, factor > 0, interval])).toEqual([['manual', 0, true, 22], ['manual', 0, false, 0]]);
  });

  test('are new where no schedule is to go along', () => {
    const { cards, reviews } = madeCollection(course, held(learned, { withSchedule: false }), noon);
    expect(cards).toMatchObject([{ phase: 'new', memory: null, reviews: 0 }]);
    expect(reviews).toEqual([]);
  });

  test('reviewed at one moment have a millisecond each', () => {
    const one = year([aReview('1', { at: noon })]);
    const other = { ...one, card: { ...one.card, ...aCard({ slot: 'country' }), state: one.card.state } };
    const { reviews } = madeCollection(course, { ...held([]), cards: [one, other] }, noon);
    expect(reviews.map(({ at }) => at)).toEqual([noon, noon + 1]);
  });
});

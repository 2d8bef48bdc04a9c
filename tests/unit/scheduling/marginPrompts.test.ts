import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, CourseId, LearnerId, SectionId } from '@/core/ids';
import { promptsOf } from '@/core/questions/prompt';
import type { Card } from '@/core/scheduling/cardState';
import type { StudyDeck } from '@/core/scheduling/deck';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { marginPrompts } from '@/core/scheduling/marginPrompts';
import { defaultPreferences } from '@/core/scheduling/preferences';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';
import { aSingleChoice, aTypedQuestion, anOpenQuestion } from '../builders/question';

const source = (readingIndex: number) => ({ sectionId: asId<SectionId>('one'), sectionTitle: 'One', paragraph: 1, readingIndex, statement: 'So.' });

function beside(cards: readonly Card[], readingIndex = 0) {
  const questions = [anOpenQuestion(), aTypedQuestion({ format: 'cloze' }), aSingleChoice()];
  const prompts = Object.fromEntries(cards.map(({ id }) => [id, promptsOf(questions, source(readingIndex))])) as Record<CardId, ReturnType<typeof promptsOf>>;
  const deck: StudyDeck = {
    learnerId: asId<LearnerId>('learner'), courseId: asId<CourseId>('course'), courseTitle: 'A course', language: 'en', cards, prompts,
    parameters: defaultParameters, preferences: defaultPreferences, doneToday: { newCards: 0, reviews: 0 },
    turn: { timeZone: 'UTC', dayStartHour: 4 }, serverNow: noon, until: noon + DAY_MS, steps: [], load: [], custom: null,
  };
  return marginPrompts(deck, cards, noon);
}

describe('prompts beside the text', () => {
  test('stand at the paragraph that answers them, in the order of the text', () => {
    const found = beside([aCard({ fact: 'b', position: 2 }), aCard({ fact: 'a', position: 1 })], 3);
    expect([...found.keys()]).toEqual([3]);
    expect(found.get(3)?.map(({ card }) => card.factId)).toEqual(['a', 'b']);
  });

  test('say what is new, due or for later, and ask to recall, never to recognise', () => {
    const [fresh, due, known] = [
      aCard({ fact: 'a', position: 1 }),
      aCard({ fact: 'b', position: 2, state: aReviewedState() }),
      aCard({ fact: 'c', position: 3, state: aReviewedState({ dueAt: noon + 9 * DAY_MS, stability: 30 }) }),
    ];
    const found = beside([fresh, due, known]).get(0) ?? [];
    expect(found.map(({ standing }) => standing)).toEqual(['new', 'due', 'later']);
    expect(found.map(({ prompt }) => prompt.format)).toEqual(['cloze', 'cloze', 'open']);
    expect(found[0]?.recall).toBeNull();
    expect(found[1]?.recall).toBeCloseTo(0.9, 2);
  });

  test('leave out what is set aside, and what the reading does not have', () => {
    expect(beside([aCard({ control: { isSuspended: true } }), aCard({ control: { buriedUntil: noon + 1 } })]).size).toBe(0);
    expect(beside([aCard()], -1).size).toBe(0);
  });
});

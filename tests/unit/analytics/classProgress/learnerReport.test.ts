import { describe, expect, test } from 'vitest';
import { factEvidence } from '@/core/analytics/classProgress/factEvidence';
import { judgedReviews } from '@/core/analytics/classProgress/judgedReview';
import { timeline } from '@/core/analytics/classProgress/timeline';
import { asId } from '@/core/ids';
import type { AttemptId, CardId, FactId, SectionId } from '@/core/ids';
import { defaultParameters, retrievability } from '@/core/scheduling/fsrs';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';
import { aFact } from '../../builders/fact';
import { anOutline } from '../../builders/outline';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const { sections } = anOutline({ one: 4, two: 2 });

describe('a timeline', () => {
  const review = (card: string, at: number, isRecalled = true) => ({ cardId: asId<CardId>(card), at, isRecalled, durationMs: 30_000 });
  const reviews = judgedReviews([review('a', noon - 3 * DAY_MS), review('a', noon), review('b', noon, false), review('b', noon + HOUR_MS)], (card) => (card === 'a' ? noon - 3 * DAY_MS : noon - 9 * DAY_MS), turn);
  const quiz = (id: string, submittedAt: number) => ({ attemptId: asId<AttemptId>(id), sectionTitle: 'One', submittedAt, score: 0.5 });
  const days = timeline({
    sections, turn, reviews, quizzes: [quiz('late', noon + 1), quiz('early', noon - HOUR_MS)],
    cards: [{ sectionId: asId<SectionId>('one'), introducedAt: noon - 3 * DAY_MS }, { sectionId: asId<SectionId>('one'), introducedAt: noon }],
  });

  test('has the days on which anything was done, the newest first', () => {
    expect(days.map(({ date }) => date)).toEqual(['2026-01-15', '2026-01-12']);
  });

  test('tells what was reviewed, for how long, and how much of it was recalled', () => {
    expect(days[0]).toMatchObject({ reviews: 3, durationMs: 90_000, retention: 0.5 });
    expect(days[1]).toMatchObject({ reviews: 1, durationMs: 30_000, retention: null });
  });

  test('tells the section begun with its first card, and quizzes in order', () => {
    expect(days.map(({ begun }) => begun.map(({ position }) => position))).toEqual([[], [1]]);
    expect(days[0]?.quizzes.map(({ attemptId }) => attemptId)).toEqual(['early', 'late']);
  });

  test('is empty for who has done nothing', () => {
    expect(timeline({ sections, turn, reviews: [], quizzes: [], cards: [] })).toEqual([]);
  });
});

describe('the evidence of a fact', () => {
  const facts = [
    aFact('China proposed the initiative of [Eurasia]{region} in [2013]{year}.', { id: 'known', section: 'one' }),
    aFact('[Dushanbe]{city} hosted the summit.', { id: 'weak', section: 'one' }),
    aFact('[Astana]{city} hosted the next.', { id: 'unmet', section: 'one' }),
  ];
  const strong = aReviewedState({ stability: 100, reviews: 5, lapses: 1, lastReviewedAt: noon - DAY_MS });
  const weak = aReviewedState({ stability: 1, reviews: 4, lapses: 3, lastReviewedAt: noon - 60 * DAY_MS });
  const cards = [
    aCard({ fact: 'known', slot: 'region', section: 'one', state: strong }), aCard({ fact: 'known', slot: 'year', section: 'one' }),
    aCard({ fact: 'weak', slot: 'city', section: 'one', state: weak }),
  ];
  const answers = [['known', true], ['known', false], ['weak', true]].map(([id, isRight]) => ({ factId: asId<FactId>(String(id)), isRight: isRight === true }));
  const [one, two] = factEvidence({ sections, facts, cards, answers, now: noon, parameters: defaultParameters });

  test('is the mean recall of its cards, of which those never met count as not known', () => {
    const known = one?.facts.find(({ factId }) => factId === 'known');
    expect(known).toMatchObject({ met: 1, cards: 2, reviews: 5, lapses: 1, right: 1, asked: 2, lastReviewedAt: noon - DAY_MS });
    expect(known?.recall).toBeCloseTo(retrievability(strong, noon, defaultParameters) / 2, 12);
  });

  test('stands by section, the worst recalled first and what was never met last', () => {
    expect(one?.facts.at(-1)).toMatchObject({ factId: 'unmet', recall: 0, met: 0, asked: 0, lastReviewedAt: null });
    expect(one?.facts.map(({ recall }) => recall).slice(0, 2)).toEqual(one?.facts.map(({ recall }) => recall).slice(0, 2).toSorted((a, b) => a - b));
    expect(two?.facts).toEqual([]);
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, EventId, LearnerId } from '@/core/ids';
import { cardOf } from '@/core/scheduling/cardSet';
import type { StudyDeck } from '@/core/scheduling/deck';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { defaultPreferences } from '@/core/scheduling/preferences';
import { beginSession, rateCurrent } from '@/core/scheduling/session';
import { DAY_MS } from '@/core/time';
import { CourseStudy } from '@/ui/offline/courseStudy';
import { StudyClock } from '@/ui/offline/studyClock';
import { aCard, noon } from '../builders/card';
import { aBrowser } from './browser';

const deck: StudyDeck = {
  learnerId: asId<LearnerId>('learner'), courseId: asId<CourseId>('course'), courseTitle: 'A course', language: 'en',
  cards: [aCard({ fact: 'a', position: 0 }), aCard({ fact: 'b', position: 1 })], prompts: {},
  parameters: defaultParameters, preferences: defaultPreferences, doneToday: { newCards: 0, reviews: 0 },
  turn: { timeZone: 'UTC', dayStartHour: 4 }, serverNow: noon, until: noon + 14 * DAY_MS, steps: [], load: [], custom: null,
};

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
  aBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a deck that comes before the last rating is drawn has that rating too', async () => {
  const drawn = vi.fn();
  let answer: (response: Response) => void = () => undefined;
  vi.stubGlobal('requestAnimationFrame', drawn);
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => { answer = resolve; }));
  let session = beginSession(deck, noon);
  const study = new CourseStudy(deck, {
    clock: new StudyClock(noon), onTroubles: () => undefined, change: (change) => { session = change(session); },
  });
  const started = study.start();
  await vi.advanceTimersByTimeAsync(10);

  const rated = rateCurrent(session, { id: asId<EventId>('019b0000-0000-7000-8000-000000000001'), rating: 'good', at: noon + 10, durationMs: 9 });
  session = rated.session;
  study.add({ order: 1, courseId: deck.courseId, since: noon, standing: { kind: 'unsent' }, event: rated.review });
  answer(Response.json(deck));
  await started;

  expect(drawn).toHaveBeenCalled();
  expect(cardOf(session.cards, rated.review.cardId)?.state).toMatchObject({ phase: 'learning', reviews: 1 });
  expect(session.current?.factId).toBe('b');
  study.close();
});

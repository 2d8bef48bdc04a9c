import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import type { StudyDeck } from '@/core/scheduling/deck';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { defaultPreferences } from '@/core/scheduling/preferences';
import { DAY_MS } from '@/core/time';
import { noon } from './card';

/** A deck of today, of a learner who has set nothing. */
export function aDeck(cards: readonly Card[], parts: Partial<StudyDeck> = {}): StudyDeck {
  return {
    learnerId: asId<LearnerId>('learner'), courseId: asId<CourseId>('course'), courseTitle: 'A course', language: 'en',
    cards, prompts: {}, parameters: defaultParameters, preferences: defaultPreferences, doneToday: { newCards: 0, reviews: 0 },
    turn: { timeZone: 'UTC', dayStartHour: 4 }, serverNow: noon, until: noon + DAY_MS, steps: [], load: [], custom: null,
    ...parts,
  };
}

import { describe, expect, test } from 'vitest';
import { standingOf } from '@/core/analytics/standing';
import type { AttemptRecord, LearnerRecord } from '@/core/analytics/standing';
import { asId } from '@/core/ids';
import type { AttemptId, SectionId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';
import { anOutline } from '../builders/outline';

const situation = { now: noon, day: learnerDay(noon, { timeZone: 'UTC', dayStartHour: 4 }), parameters: defaultParameters };
const outline = anOutline({ one: 4, two: 1, three: 0 });
const standing = (record: Partial<LearnerRecord>) => standingOf(outline, { cards: [], attempts: [], ...record }, situation);

const known = (section: string) => aCard({ section, state: aReviewedState() });
const attempt = (id: string, section: string, submitted: AttemptRecord['submitted']): AttemptRecord => ({
  id: asId<AttemptId>(id), sectionId: asId<SectionId>(section), submitted,
});

describe("a learner's standing", () => {
  test('begins at 0 in every section that has cards', () => {
    const untried = { attempts: 0, best: null, last: null };
    expect(standing({})).toEqual({
      mastery: 0, dueNow: 0, newCards: 0,
      sections: [
        { sectionId: 'one', mastery: 0, cardsInDeck: 0, quiz: untried, openAttemptId: null },
        { sectionId: 'two', mastery: 0, cardsInDeck: 0, quiz: untried, openAttemptId: null },
        { sectionId: 'three', mastery: null, cardsInDeck: 0, quiz: untried, openAttemptId: null },
      ],
    });
  });

  test("takes mastery over all cards of the course, and section by section over the section's own", () => {
    const { mastery, sections } = standing({ cards: [known('one'), known('one'), known('two'), aCard({ section: 'one' })] });
    expect(mastery).toBeCloseTo((3 * 0.9) / 5, 6);
    expect(sections[0]?.mastery).toBeCloseTo((2 * 0.9) / 4, 6);
    expect(sections[1]?.mastery).toBeCloseTo(0.9, 6);
    expect(sections.map(({ cardsInDeck }) => cardsInDeck)).toEqual([3, 1, 0]);
  });

  test('has no mastery in a course without cards', () => {
    expect(standingOf(anOutline({}), { cards: [], attempts: [] }, situation)).toMatchObject({ mastery: null, sections: [] });
  });

  test('counts cards due today, and new cards apart', () => {
    const dueAt = (at: number) => aCard({ state: aReviewedState({ dueAt: at }) });
    const cards = [dueAt(noon - DAY_MS), dueAt(noon + 3 * HOUR_MS), dueAt(noon + 2 * DAY_MS), aCard(), aCard()];
    expect(standing({ cards })).toMatchObject({ dueNow: 2, newCards: 2 });
  });

  test('tells the best and the last quiz of each section, and the attempt that is open', () => {
    const attempts = [
      attempt('a', 'one', { at: noon - 2 * DAY_MS, score: 0.8 }),
      attempt('b', 'one', { at: noon - DAY_MS, score: 0.5 }),
      attempt('c', 'one', null),
      attempt('d', 'two', { at: noon, score: 1 }),
    ];
    expect(standing({ attempts }).sections).toMatchObject([
      { quiz: { attempts: 2, best: 0.8, last: 0.5 }, openAttemptId: 'c' },
      { quiz: { attempts: 1, best: 1, last: 1 }, openAttemptId: null },
      { quiz: { attempts: 0, best: null, last: null }, openAttemptId: null },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { learnerTables } from '@/core/analytics/classProgress/learnerTables';
import { overviewTables } from '@/core/analytics/classProgress/overviewTables';
import { trendsTables } from '@/core/analytics/classProgress/trendsTables';
import { readRoster } from '@/core/classes/roster/roster';
import { assignmentTable, quizTable, rosterTable } from '@/core/classes/listTables';
import { toCsv } from '@/core/analytics/csv';
import { asId } from '@/core/ids';
import { MINUTE_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { anOutline } from '../../builders/outline';
import { aQuiz } from '../../builders/quiz';

const at = new Date(noon).toISOString();
const outline = anOutline({ one: 4, two: 2 });
const [one, two] = [outline.sections[0]!, outline.sections[1]!];

/** A head, and rows as long as it. */
function expectTable(table: readonly (readonly unknown[])[]): void {
  for (const row of table) expect(row).toHaveLength(table[0]!.length);
}

describe('an overview', () => {
  const outlook = { now: 0.41234, goingOn: 0.5, stopping: null };
  const shown = {
    overview: {
      learners: 2, active: 1, forecast: { course: outlook, sections: [{ section: one.section, position: 1, ...outlook }] },
      atRisk: [{ learnerId: asId<never>('l'), name: 'Jonas', risk: { reasons: [{ kind: 'stopped' as const, idleDays: 9 }], dueNow: 64, worstQuiz: null } }],
    },
    forgotten: [{ factId: asId<never>('f'), statement: 'A fact.', section: { position: 2 }, lapses: 3, reviews: 7, learners: 2 }],
  };

  test('makes tables of its lists, reasons in words', () => {
    Object.values(overviewTables).forEach((table) => expectTable(table(shown)));
    expect(overviewTables.risk(shown)[1]).toEqual(['Jonas', 'no review for 9 days; 64 due']);
    expect(overviewTables.forgotten(shown)[1]).toEqual([2, 'A fact.', 3, 7, 2]);
    expect(overviewTables.sections(shown).slice(1)).toEqual([[1, one.section.title, 0.412, 0.5, null], [null, 'All', 0.412, 0.5, null]]);
  });
});

describe('trends', () => {
  test('make tables of weeks, hours and groups', () => {
    const shown = {
      weeks: [{ monday: '2026-01-05', active: 3, reviews: 90, durationMs: 90 * MINUTE_MS, retention: 0.9, quizzes: 2, meanScore: 0.75 }],
      reviewsByHour: Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (__, hour) => day * 24 + hour)),
      groups: [{ group: null, learners: 2, active: 1, mastery: 0.5, reviewsEach: 10.5, durationMsEach: 90_000, retention: null, meanScore: null }],
    };
    Object.values(trendsTables).forEach((table) => expectTable(table(shown)));
    expect(trendsTables.weeks(shown)[1]).toEqual(['2026-01-05', 3, 90, 90, 0.9, 2, 0.75]);
    expect(trendsTables.hours(shown)[0]?.slice(0, 3)).toEqual(['Weekday', '0:00', '1:00']);
    expect(trendsTables.hours(shown)[7]?.slice(0, 3)).toEqual(['Sunday', 144, 145]);
    expect(trendsTables.groups(shown)[1]).toEqual([null, 2, 1, 0.5, 10.5, 1.5, null, null]);
  });
});

describe('a learner’s page', () => {
  test('makes a table of each of its parts', () => {
    const quiz = { attempts: 2, best: 0.875, last: 0.5 };
    const shown = {
      progress: {
        outline, desiredRetention: 0.9, dueByDay: [{ date: '2026-01-16', amount: 4 }],
        standing: { mastery: 0.3, dueNow: 1, newCards: 0, sections: [{ sectionId: one.section.id, mastery: 0.4567, cardsInDeck: 3, quiz, openAttemptId: null }] },
        attempts: [{ attemptId: asId<never>('a'), sectionTitle: 'One', submittedAt: noon, score: 0.5 }],
      },
      report: {
        timeline: [{ date: '2026-01-15', begun: [one, two], quizzes: [], reviews: 6, durationMs: 90_000, retention: null }],
        retentionByDay: [{ date: '2026-01-15', recalled: null }],
        calibration: [{ predicted: 0.92, actual: 0.9, reviews: 10 }],
        certainty: [{ confidence: 'certain' as const, count: 4, rightCount: 3, shareRight: 0.75 }],
        sections: [{
          section: one,
          facts: [{ factId: asId<never>('f'), statement: 'A fact.', recall: 0.5, met: 1, cards: 2, reviews: 5, lapses: 1, lastReviewedAt: noon, right: 1, asked: 2 }],
        }],
      },
    };
    Object.values(learnerTables).forEach((table) => expectTable(table(shown)));
    expect(learnerTables.sections(shown).slice(1)).toEqual([
      [1, one.section.title, 0.457, 3, 4, 2, 0.875, 0.5], [2, two.section.title, null, 0, 2, 0, null, null],
    ]);
    expect(learnerTables.facts(shown)[1]).toEqual([1, 'A fact.', 0.5, 1, 2, 5, 1, 1, 2, at]);
    expect(learnerTables.days(shown)[1]).toEqual(['2026-01-15', '1 2', 0, 6, 1.5, null]);
    expect(learnerTables.quizzes(shown)[1]).toEqual([at, 'One', 0.5]);
    expect(learnerTables.retention(shown)[1]).toEqual(['2026-01-15', null, 0.9]);
    expect(learnerTables.certainty(shown)[1]).toEqual(['certain', 4, 3, 0.75]);
  });
});

describe('the lists of a class', () => {
  test('of assignments and quizzes make tables', () => {
    const assignment = { id: asId<never>('a'), title: 'First', sectionIds: [one.section.id, two.section.id], desiredRetention: 0.8, opensAt: null, dueAt: noon };
    const positions = new Map([[one.section.id, 1], [two.section.id, 2]]);
    const table = assignmentTable([{ assignment, learnerCount: 3, doneCount: 1, notDone: ['Ann', 'Ben'] }], positions);
    expectTable(table);
    expect(table[1]).toEqual(['First', '1 2', 0.8, null, at, 3, 1, 'Ann; Ben']);
    const summary = { learners: 3, started: 2, submitted: 1, meanScore: 0.5, passShare: null };
    const quizzes = quizTable([{ quiz: aQuiz(), state: { kind: 'open', dueAt: null }, summary }]);
    expectTable(quizzes);
    expect(quizzes[1]).toEqual(['A quiz', 'open', null, null, null, 3, 2, 1, 0.5, null]);
  });

  test('of learners can be brought as a roster again', () => {
    const learners = [
      { name: 'Ann, of “Ours”', email: 'ann@example.org', groupId: 'g', joinedAt: noon }, { name: 'Ben', email: 'ben@example.org', groupId: null, joinedAt: noon },
    ];
    const { entries, problems } = readRoster(toCsv(rosterTable(learners, [{ id: 'g', name: 'North' }])));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { name: 'Ann, of “Ours”', email: 'ann@example.org', group: 'North' }, { name: 'Ben', email: 'ben@example.org', group: null },
    ]);
  });
});

import type { ConfidenceLevel } from '../../quiz/confidence';
import { MINUTE_MS } from '../../time';
import { roundedCell, timeCell } from '../csv';
import type { Cell } from '../csv';
import type { ProgressView } from '../progress';
import type { CalibrationBin } from '../statistics/calibration';
import type { DayRetention } from '../statistics/retentionTable';
import type { SectionEvidence } from './factEvidence';
import type { TimelineDay } from './timeline';

/** What a learner's page shows. */
interface ShownLearner {
  readonly progress: Pick<ProgressView, 'outline' | 'standing' | 'attempts' | 'dueByDay' | 'desiredRetention'>;
  readonly report: {
    readonly timeline: readonly TimelineDay[];
    readonly retentionByDay: readonly DayRetention[];
    readonly calibration: readonly CalibrationBin[];
    readonly certainty: readonly ConfidenceLevel[];
    readonly sections: readonly SectionEvidence[];
  };
}

/** A learner's page as tables, each with a head. Proportions are 0..1, times ISO 8601 in UTC. */
export const learnerTables = {
  sections: sectionTable,
  facts: factTable,
  days: dayTable,
  quizzes: ({ progress: { attempts } }: ShownLearner) => [
    ['Handed in', 'Section', 'Score'],
    ...attempts.map(({ submittedAt, sectionTitle, score }): Cell[] => [timeCell(submittedAt), sectionTitle, roundedCell(score)]),
  ],
  due: ({ progress: { dueByDay } }: ShownLearner) => [['Day', 'Cards due'], ...dueByDay.map(({ date, amount }): Cell[] => [date, amount])],
  retention: ({ progress: { desiredRetention }, report: { retentionByDay } }: ShownLearner) => [
    ['Day', 'Recalled when due', 'Aimed at'],
    ...retentionByDay.map(({ date, recalled }): Cell[] => [date, roundedCell(recalled), roundedCell(desiredRetention)]),
  ],
  calibration: ({ report: { calibration } }: ShownLearner) => [
    ['Predicted recall', 'Actual recall', 'Reviews'],
    ...calibration.map(({ predicted, actual, reviews }): Cell[] => [roundedCell(predicted), roundedCell(actual), reviews]),
  ],
  certainty: ({ report: { certainty } }: ShownLearner) => [
    ['Sure', 'Answers', 'Right', 'Share right'],
    ...certainty.map(({ confidence, count, rightCount, shareRight }): Cell[] => [confidence, count, rightCount, roundedCell(shareRight)]),
  ],
} as const satisfies Readonly<Record<string, (shown: ShownLearner) => Cell[][]>>;

export type LearnerTable = keyof typeof learnerTables;

function sectionTable({ progress: { outline, standing } }: ShownLearner): Cell[][] {
  return [
    ['Section', 'Title', 'Mastery', 'Cards in the deck', 'Cards', 'Quizzes taken', 'Best score', 'Last score'],
    ...outline.sections.map(({ section, position, cardCount }): Cell[] => {
      const own = standing.sections.find(({ sectionId }) => sectionId === section.id);
      return [
        position, section.title, roundedCell(own?.mastery ?? null), own?.cardsInDeck ?? 0, cardCount,
        own?.quiz.attempts ?? 0, roundedCell(own?.quiz.best ?? null), roundedCell(own?.quiz.last ?? null),
      ];
    }),
  ];
}

function factTable({ report: { sections } }: ShownLearner): Cell[][] {
  return [
    ['Section', 'Fact', 'Recall', 'Cards met', 'Cards', 'Reviews', 'Lapses', 'Quiz answers right', 'Quiz answers', 'Last review'],
    ...sections.flatMap(({ section: { position }, facts }) => facts.map((fact): Cell[] => [
      position, fact.statement, roundedCell(fact.recall), fact.met, fact.cards, fact.reviews, fact.lapses, fact.right, fact.asked, timeCell(fact.lastReviewedAt),
    ])),
  ];
}

function dayTable({ report: { timeline } }: ShownLearner): Cell[][] {
  return [
    ['Day', 'Sections begun', 'Quizzes handed in', 'Reviews', 'Minutes', 'Recalled'],
    ...timeline.map(({ date, begun, quizzes, reviews, durationMs, retention }): Cell[] => [
      date, begun.map(({ position }) => position).join(' '), quizzes.length, reviews, roundedCell(durationMs / MINUTE_MS), roundedCell(retention),
    ]),
  ];
}

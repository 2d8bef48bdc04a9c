/** How sure a learner is of an answer, from least to most. */
export const confidences = ['guess', 'fairly-sure', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

const marks: Readonly<Record<Confidence, { readonly right: number; readonly wrong: number }>> = {
  guess: { right: 1, wrong: 0 },
  'fairly-sure': { right: 2, wrong: -2 },
  certain: { right: 3, wrong: -6 },
};

/** The marks of certainty-based marking, -6..3: who says how sure they really are expects the most, a guess paying
 *  below two chances in three of being right, certainty above four in five.
 *  A. R. Gardner-Medwin, Confidence assessment in the teaching of basic science, ALT-J 3 (1995), 80-85. */
export function certaintyScore(score: number, confidence: Confidence): number {
  return score === 1 ? marks[confidence].right : marks[confidence].wrong;
}

/** A graded answer, and how sure its learner was of it. */
export interface ConfidentAnswer {
  /** 0..1 */
  readonly score: number;
  readonly confidence: Confidence;
}

export interface ConfidenceLevel {
  readonly confidence: Confidence;
  readonly count: number;
  /** How many of them were fully right. */
  readonly rightCount: number;
  /** 0..1; null where there are none. */
  readonly shareRight: number | null;
}

/** For each level, the surest first, how often its answers were right. */
export function calibration(answers: readonly ConfidentAnswer[]): ConfidenceLevel[] {
  return confidences.toReversed().map((confidence) => {
    const given = answers.filter((answer) => answer.confidence === confidence);
    const rightCount = given.filter(({ score }) => score === 1).length;
    return { confidence, count: given.length, rightCount, shareRight: given.length === 0 ? null : rightCount / given.length };
  });
}

import type { WeighedQuestion } from './quizStatistics';

export const questionOrders = ['advice', 'facility', 'discrimination', 'correlation', 'efficiency', 'weight'] as const;

/** What the questions of a quiz can be sorted by. */
export type QuestionOrder = (typeof questionOrders)[number];

/** The worst first: those with advice, or with the lowest figure; those without a figure last. Equals stay as they
 *  stand. */
export function sortedQuestions(questions: readonly WeighedQuestion[], order: QuestionOrder): WeighedQuestion[] {
  const rank = (question: WeighedQuestion): number => figureOf(question, order) ?? Infinity;
  return questions.toSorted((a, b) => difference(rank(a), rank(b)));
}

function figureOf({ measures, advice, effectiveWeight }: WeighedQuestion, order: QuestionOrder): number | null {
  switch (order) {
    case 'advice':
      return advice.length === 0 ? null : -advice.length;
    case 'facility':
      return measures.facilityIndex;
    case 'discrimination':
      return measures.discriminationIndex;
    case 'correlation':
      return measures.restCorrelation;
    case 'efficiency':
      return measures.discriminativeEfficiency;
    case 'weight':
      return effectiveWeight;
  }
}

/** Infinity less itself is no number. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

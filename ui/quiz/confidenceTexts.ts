import type { Confidence } from '@/core/quiz/confidence';

/** As a learner says it. */
export const confidenceTexts: Readonly<Record<Confidence, string>> = {
  guess: 'A guess',
  'fairly-sure': 'Fairly sure',
  certain: 'Certain',
};

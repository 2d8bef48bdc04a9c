import type { Cell } from '../csv';
import type { AnsweredQuestion } from './answeredQuestions';
import { adviceCell, rounded } from './tables';

interface ListedQuestion {
  readonly quizTitle: string;
  readonly question: AnsweredQuestion;
  readonly isChanged: boolean;
}

/** The questions of a class that do not work as a table with a head. Proportions are 0..1. */
export function mendTable(listed: readonly ListedQuestion[]): Cell[][] {
  return [
    ['Quiz', 'Question', 'Wording', 'Advice', 'Answers', 'Facility index', 'Changed since'],
    ...listed.map(({ quizTitle, question: { questionId, wording, advice, measures }, isChanged }): Cell[] => [
      quizTitle, questionId, wording.stem, adviceCell(advice), measures.responses, rounded(measures.facilityIndex), isChanged ? 'yes' : 'no',
    ]),
  ];
}

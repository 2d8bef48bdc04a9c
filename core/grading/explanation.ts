import type { Fact } from '../facts/fact';
import { cardsAsked } from '../questions/cardsAsked';
import type { GradedQuestion } from '../questions/question';
import { gradeResponse } from './grade';
import type { Response } from './response';

/** Why the right answer to a question is right. Of a question over several facts, what those say that the response had
 *  wrong: all of them would be too much to read. Null where that leaves nothing to say. */
export function explanationOf(question: GradedQuestion, response: Response | null, facts: readonly Fact[]): string | null {
  switch (question.format) {
    case 'matching':
    case 'ordering':
    case 'categorise':
      return statementsOfWrong(question, response, facts);
    default:
      return question.explanation;
  }
}

function statementsOfWrong(question: GradedQuestion, response: Response | null, facts: readonly Fact[]): string | null {
  const { parts } = gradeResponse(question, response);
  const wrong = cardsAsked(question).filter((_, index) => (parts[index] ?? 0) < 1);
  const ids = new Set(wrong.map(({ factId }) => factId));
  const statements = [...ids].flatMap((id) => facts.filter((fact) => fact.id === id).map(({ statement }) => statement));
  return statements.length === 0 ? null : statements.join(' ');
}

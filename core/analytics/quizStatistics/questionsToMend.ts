import type { Advice } from '../measures/advice';
import type { AnsweredQuestion } from './answeredQuestions';

/** A quiz and its questions as a group of learners answered them. */
export interface AnsweredQuiz<Quiz> {
  readonly quiz: Quiz;
  readonly questions: readonly AnsweredQuestion[];
}

/** A question that there is advice on. */
export interface QuestionToMend<Quiz> {
  readonly quiz: Quiz;
  readonly question: AnsweredQuestion;
}

/** The gravest first. */
const gravity: readonly Advice['kind'][] = ['mis-keyed', 'works-backwards', 'misleads-the-strong', 'too-hard', 'dead-distractor', 'too-easy'];

/** The questions of some quizzes that do not work: by the gravest advice on each, of equals the one that most have
 *  answered first. */
export function questionsToMend<Quiz>(quizzes: readonly AnsweredQuiz<Quiz>[]): QuestionToMend<Quiz>[] {
  return quizzes
    .flatMap(({ quiz, questions }) => questions.map((question) => ({ quiz, question, rank: rankOf(question.advice) })))
    .filter(({ rank }) => rank < gravity.length)
    .sort((a, b) => a.rank - b.rank || b.question.measures.responses - a.question.measures.responses)
    .map(({ quiz, question }) => ({ quiz, question }));
}

/** Of the gravest; behind all of them where there is no advice. */
function rankOf(advice: readonly Advice[]): number {
  return Math.min(gravity.length, ...advice.map(({ kind }) => gravity.indexOf(kind)));
}

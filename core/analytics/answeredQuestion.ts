import { answerInWords, answerLines, responseLines } from '../grading/inWords';
import type { Response } from '../grading/response';
import type { QuestionId } from '../ids';
import type { Format, GradedQuestion } from '../questions/question';
import { questionView } from '../questions/view';
import { countOptions, facilityIndex } from './itemStatistics';
import type { OptionCount } from './itemStatistics';

/** A question as a group of learners answered it. */
export interface AnsweredQuestion {
  readonly questionId: QuestionId;
  readonly format: Format;
  readonly stem: string;
  readonly answer: string;
  readonly responses: number;
  /** 0..1 */
  readonly facilityIndex: number | null;
  readonly options: readonly AnsweredOption[];
}

export interface AnsweredOption extends OptionCount {
  readonly isKey: boolean;
}

/** One learner's answer to a question. */
export interface GivenResponse {
  readonly question: GradedQuestion;
  readonly response: Response | null;
  /** 0..1 */
  readonly score: number;
}

/** The questions that were answered, hardest first. Versions of a question count together, worded as the last. */
export function answeredQuestions(given: readonly GivenResponse[]): AnsweredQuestion[] {
  const byQuestion = new Map<QuestionId, [GivenResponse, ...GivenResponse[]]>();
  for (const one of given) {
    const before = byQuestion.get(one.question.id);
    if (before === undefined) byQuestion.set(one.question.id, [one]);
    else before.push(one);
  }
  return [...byQuestion.values()].map(summarise).sort(hardestFirst);
}

function summarise(given: readonly [GivenResponse, ...GivenResponse[]]): AnsweredQuestion {
  const { question } = given.at(-1) ?? given[0];
  const accepted = given.filter(({ score }) => score === 1).flatMap(({ response }) => chosenBy(question, response));
  const keys = new Set([...answerLines(question), ...accepted]);
  const options = countOptions(knownAnswers(question), given.map(({ response }) => chosenBy(question, response)));
  return {
    questionId: question.id,
    format: question.format,
    stem: question.stem,
    answer: answerInWords(question),
    responses: given.length,
    facilityIndex: facilityIndex(given.map(({ score }) => score)),
    options: options.map((option) => ({ ...option, isKey: keys.has(option.text) })),
  };
}

/** What could be chosen, so that what nobody chose is seen too. */
function knownAnswers(question: GradedQuestion): readonly string[] {
  const { form } = questionView(question, question.id);
  if (form.kind === 'choice' || form.kind === 'choices') return form.options;
  return form.kind === 'truth' ? ['True', 'False'] : [];
}

function chosenBy(question: GradedQuestion, response: Response | null): readonly string[] {
  const lines = responseLines(question, response);
  return lines.length === 0 ? ['No answer'] : lines;
}

function hardestFirst(a: AnsweredQuestion, b: AnsweredQuestion): number {
  return (a.facilityIndex ?? 1) - (b.facilityIndex ?? 1) || (a.stem < b.stem ? -1 : 1);
}

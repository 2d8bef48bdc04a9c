import { answerInWords, answerLines, responseLines } from '../grading/inWords';
import type { Response } from '../grading/response';
import type { QuestionId } from '../ids';
import type { Format, GradedQuestion } from '../questions/question';
import { questionView } from '../questions/view';
import { adviceOn } from './measures/advice';
import type { Advice } from './measures/advice';
import type { MeasuredResponse } from './measures/measuredResponse';
import { meanOf } from './measures/moments';
import { questionMeasures } from './measures/questionMeasures';
import type { QuestionMeasures } from './measures/questionMeasures';

/** A question as a group of learners answered it. */
export interface AnsweredQuestion {
  readonly questionId: QuestionId;
  readonly format: Format;
  readonly stem: string;
  readonly answer: string;
  readonly measures: QuestionMeasures;
  readonly advice: readonly Advice[];
}

/** One question of an attempt as it was answered. */
export interface GivenResponse {
  readonly question: GradedQuestion;
  readonly response: Response | null;
  /** 0..1 */
  readonly score: number;
  /** Null where it is not known. */
  readonly elapsedMs: number | null;
}

interface BesideRest extends GivenResponse, Pick<MeasuredResponse, 'rest' | 'total'> {}

/** The questions that were answered in attempts, hardest first. Versions of a question count together, worded as the
 *  last. */
export function answeredQuestions(attempts: readonly (readonly GivenResponse[])[]): AnsweredQuestion[] {
  const byQuestion = new Map<QuestionId, [BesideRest, ...BesideRest[]]>();
  for (const one of attempts.flatMap(besideRest)) {
    const before = byQuestion.get(one.question.id);
    if (before === undefined) byQuestion.set(one.question.id, [one]);
    else before.push(one);
  }
  return [...byQuestion.values()].map(summarise).sort(hardestFirst);
}

function besideRest(attempt: readonly GivenResponse[]): BesideRest[] {
  const total = meanOf(attempt.map(({ score }) => score)) ?? 0;
  const others = attempt.length - 1;
  return attempt.map((one) => ({ ...one, total, rest: others === 0 ? null : (total * attempt.length - one.score) / others }));
}

function summarise(given: readonly [BesideRest, ...BesideRest[]]): AnsweredQuestion {
  const { question } = given.at(-1) ?? given[0];
  const accepted = given.filter(({ score }) => score === 1).flatMap(({ response }) => chosenBy(question, response));
  const keys = new Set([...answerLines(question), ...accepted]);
  const responses = given.map((one): MeasuredResponse => ({ ...one, chosen: chosenBy(question, one.response) }));
  const measures = questionMeasures(responses, knownAnswers(question), keys);
  return {
    questionId: question.id,
    format: question.format,
    stem: question.stem,
    answer: answerInWords(question),
    measures,
    advice: adviceOn(measures),
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
  return (a.measures.facilityIndex ?? 1) - (b.measures.facilityIndex ?? 1) || (a.stem < b.stem ? -1 : 1);
}

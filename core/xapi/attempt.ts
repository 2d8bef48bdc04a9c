import { responseInWords } from '../grading/inWords';
import type { Response } from '../grading/response';
import type { AttemptId } from '../ids';
import type { Format, GradedQuestion } from '../questions/question';
import type { QuizKey } from '../quiz/quizKey';
import type { Instant } from '../time';
import { agentOf, courseActivityOf, groupingOf, idOf } from './place';
import type { Place } from './place';
import { durationText } from './statement';
import type { Activity, Result, Statement } from './statement';
import { activityTypes, verbs } from './vocabulary';

/** A submitted attempt at a quiz. */
export interface GradedAttempt {
  readonly id: AttemptId;
  readonly quiz: { readonly key: QuizKey; readonly title: string };
  readonly startedAt: Instant;
  readonly submittedAt: Instant;
  /** 0..1, after what lateness takes. */
  readonly score: number;
  /** Null where nobody passes or fails. */
  readonly hasPassed: boolean | null;
  /** In the order asked. */
  readonly questions: readonly GradedResponse[];
}

export interface GradedResponse {
  readonly question: GradedQuestion;
  readonly response: Response | null;
  /** 0..1 */
  readonly score: number;
  readonly elapsedMs: number;
}

/** What there is to say of an attempt once it is submitted: each answer that was given, the score, and whether that passes. */
export function attemptStatements(place: Place, attempt: GradedAttempt): Statement[] {
  const { hasPassed } = attempt;
  const quiz = quizActivity(place, attempt);
  const answers = attempt.questions.flatMap((one, position) => answerOf(place, attempt, quiz, one, position));
  const scored = { ...common(place, attempt, 'scored'), verb: verbs.scored, object: quiz, result: resultOf(attempt) };
  if (hasPassed === null) return [...answers, scored];
  const judged = { ...common(place, attempt, 'judged'), verb: hasPassed ? verbs.passed : verbs.failed, object: quiz, result: { ...resultOf(attempt), success: hasPassed } };
  return [...answers, scored, judged];
}

function answerOf(place: Place, attempt: GradedAttempt, quiz: Activity, { question, response, score, elapsedMs }: GradedResponse, position: number): Statement[] {
  const given = responseInWords(question, response);
  if (given === null) return [];
  const { context, ...rest } = common(place, attempt, 'answered', position);
  return [{
    ...rest, verb: verbs.answered, object: questionActivity(place, question),
    result: { score: { scaled: score, raw: score, min: 0, max: 1 }, success: score === 1, response: given, duration: durationText(elapsedMs) },
    context: { ...context, contextActivities: { parent: [quiz], ...context.contextActivities } },
  }];
}

function resultOf({ score, questions, startedAt, submittedAt }: GradedAttempt): Result {
  const max = questions.length;
  return { score: { scaled: score, raw: score * max, min: 0, max }, completion: true, duration: durationText(submittedAt - startedAt) };
}

function common(place: Place, { id, submittedAt }: GradedAttempt, ...what: readonly (string | number)[]) {
  return {
    id: idOf(place, ...what, id),
    actor: agentOf(place),
    context: { registration: idOf(place, 'attempt', id), platform: 'Afterread' as const, contextActivities: { grouping: groupingOf(place) } },
    timestamp: new Date(submittedAt).toISOString(),
  };
}

function quizActivity(place: Place, { quiz: { key, title } }: GradedAttempt): Activity {
  return courseActivityOf(place, ['quizzes', ...key.split('/')], title, activityTypes.quiz);
}

function questionActivity(place: Place, { id, stem, format }: GradedQuestion): Activity {
  const { definition, ...activity } = courseActivityOf(place, ['questions', id], stem, activityTypes.question);
  return { ...activity, definition: { ...definition, interactionType: interactionTypes[format] ?? 'other' } };
}

/** What is answered in words of one's own; of other formats the answer is told as people read it, which the
 *  interactions of xAPI have no form for. */
const interactionTypes: Readonly<Partial<Record<Format, 'fill-in'>>> = {
  cloze: 'fill-in', 'short-text': 'fill-in', number: 'fill-in', date: 'fill-in',
};

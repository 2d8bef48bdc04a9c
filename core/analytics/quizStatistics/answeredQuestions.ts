import { answerLines, responseLines } from '../../grading/inWords';
import type { QuestionId } from '../../ids';
import type { Format } from '../../questions/question';
import { adviceOn } from '../measures/advice';
import type { Advice } from '../measures/advice';
import type { MeasuredResponse } from '../measures/measuredResponse';
import { meanOf, withoutTrace } from '../measures/moments';
import { questionMeasures } from '../measures/questionMeasures';
import type { QuestionMeasures } from '../measures/questionMeasures';
import type { GivenAttempt, GivenResponse } from './givenAttempt';
import { offeredAnswers, wordingChanges, wordingOf } from './wording';
import type { Wording, WordingChange } from './wording';

/** A question as a group of learners answered it, in the wording that was asked last. */
export interface AnsweredQuestion extends MeasuredWording {
  readonly questionId: QuestionId;
  readonly format: Format;
  /** Wordings that were asked before, the newest first, each measured by itself. */
  readonly earlier: readonly MeasuredWording[];
}

/** A question in one of its wordings, as measured. */
export interface MeasuredWording {
  readonly wording: Wording;
  /** The last version of the question that was asked so. */
  readonly version: number;
  /** From the wording before it; empty for the first. */
  readonly changes: readonly WordingChange[];
  readonly measures: QuestionMeasures;
  readonly advice: readonly Advice[];
}

interface BesideRest extends GivenResponse, Pick<MeasuredResponse, 'rest' | 'total'> {}
type Some<Item> = [Item, ...Item[]];

/** The questions that were answered in attempts, hardest first. */
export function answeredQuestions(attempts: readonly Pick<GivenAttempt, 'responses'>[]): AnsweredQuestion[] {
  const given = attempts.flatMap(({ responses }) => besideRest(responses));
  return groupedBy(given, ({ question }) => question.id).map(answeredQuestion).sort(hardestFirst);
}

function besideRest(attempt: readonly GivenResponse[]): BesideRest[] {
  const total = meanOf(attempt.map(({ score }) => score)) ?? 0;
  const others = attempt.length - 1;
  return attempt.map((one) => ({
    ...one, total: withoutTrace(total), rest: others === 0 ? null : withoutTrace((total * attempt.length - one.score) / others),
  }));
}

function answeredQuestion(given: Some<BesideRest>): AnsweredQuestion {
  const byVersion = given.toSorted((a, b) => a.version - b.version);
  const groups = groupedBy(byVersion, ({ question }) => JSON.stringify(wordingOf(question)))
    .sort((a, b) => versionOf(a) - versionOf(b));
  const wordings = groups.map((group, index) => measuredWording(group, groups[index - 1])).reverse() as Some<MeasuredWording>;
  const [last, ...earlier] = wordings;
  const [{ question }] = given;
  return { questionId: question.id, format: question.format, ...last, earlier };
}

function measuredWording(given: Some<BesideRest>, before: Some<BesideRest> | undefined): MeasuredWording {
  const { question, gradedBy } = given.at(-1) ?? given[0];
  const accepted = given.filter(({ score }) => score === 1).flatMap(({ question: asked, response }) => responseLines(asked, response));
  const keys = new Set([...answerLines(gradedBy), ...accepted]);
  const responses = given.map((one): MeasuredResponse => ({ ...one, chosen: responseLines(one.question, one.response) }));
  const measures = questionMeasures(responses, offeredAnswers(question), keys);
  const wording = wordingOf(question);
  return {
    wording, version: versionOf(given), measures, advice: adviceOn(measures),
    changes: before === undefined ? [] : wordingChanges(wordingOf(before[0].question), wording),
  };
}

function versionOf(given: Some<BesideRest>): number {
  return Math.max(...given.map(({ version }) => version));
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Some<Item>[] {
  const groups = new Map<string, Some<Item>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function hardestFirst(a: AnsweredQuestion, b: AnsweredQuestion): number {
  return (a.measures.facilityIndex ?? 1) - (b.measures.facilityIndex ?? 1) || (a.wording.stem < b.wording.stem ? -1 : 1);
}

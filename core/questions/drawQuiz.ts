import type { FactId, QuestionId } from '../ids';
import { shuffled } from '../random';
import type { GradedQuestion, Question } from './question';

export interface Draw {
  readonly questions: readonly Question[];
  readonly count: number;
  /** Fixes the draw. */
  readonly seed: string;
  /** Questions of the last draw, which come again only when there are too few others. */
  readonly previous: readonly QuestionId[];
}

/** A quiz: at most one question of a fact, the formats in turn, in an order fixed by the seed. Facts that the last
 *  draw asked come only when the others run out, then in other words if there are any, so that two draws in a row
 *  are the same only where there is nothing else to ask. */
export function drawQuiz({ questions, count, seed, previous }: Draw): GradedQuestion[] {
  const graded = shuffled(questions.filter((question) => question.format !== 'open'), seed);
  const askedBefore = new Set(previous);
  const factsBefore = new Set(graded.filter(({ id }) => askedBefore.has(id)).map(({ factId }) => factId));
  const fresh = graded.filter(({ factId }) => !factsBefore.has(factId));
  const reworded = graded.filter(({ id, factId }) => factsBefore.has(factId) && !askedBefore.has(id));
  const repeated = graded.filter(({ id }) => askedBefore.has(id));
  const drawn: GradedQuestion[] = [];
  for (const tier of [fresh, reworded, repeated]) takeInTurn(tier, count, seed, drawn);
  return shuffled(drawn, `${seed} order`);
}

/** Adds questions to `drawn`, one of each format in turn, until there are `count` or no fact is left. */
function takeInTurn(questions: readonly GradedQuestion[], count: number, seed: string, drawn: GradedQuestion[]): void {
  const formats = shuffled([...new Set(questions.map(({ format }) => format))].sort(), seed);
  const used = new Set<FactId>(drawn.map(({ factId }) => factId));
  let before = -1;
  while (drawn.length < count && drawn.length > before) {
    before = drawn.length;
    for (const format of formats) {
      const next = questions.find((question) => question.format === format && !used.has(question.factId));
      if (next === undefined || drawn.length === count) continue;
      used.add(next.factId);
      drawn.push(next);
    }
  }
}

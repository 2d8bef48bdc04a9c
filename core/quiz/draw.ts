import type { SectionId } from '../ids';
import type { GradedQuestion, Question } from '../questions/question';
import { shuffled } from '../random';
import type { Blueprint } from './blueprint';
import { candidateOf, rankOld, rankOwn } from './candidate';
import type { Candidate } from './candidate';
import { historyOf } from './history';
import type { PastQuestion } from './history';
import { takeApart } from './takeApart';

export interface Draw {
  readonly blueprint: Blueprint;
  /** Of the blueprint's sections and those before them; others are passed over. */
  readonly questions: readonly Question[];
  /** The course's sections in the order of the text. */
  readonly sectionOrder: readonly SectionId[];
  /** Fixes the draw, with what is given besides. */
  readonly seed: string;
  /** What the learner was asked before. */
  readonly history: readonly PastQuestion[];
}

/** The questions of a quiz in the order to ask them, fewer than the blueprint's count where there are too few. No two
 *  are of one fact or tell each other's answer. Of earlier sections come as many as its share says, where they have
 *  them; never more, also where the quiz's own sections have too few. What the last two attempts asked comes only
 *  where there is nothing else, but for facts that were answered wrong, which come again in other words. The same
 *  again for the same input, in whatever order its questions and history are told. */
export function drawQuiz(draw: Draw): GradedQuestion[] {
  const { blueprint, sectionOrder, seed } = draw;
  const asked = shuffled(longestDraw(draw).map(({ question }) => question), `${seed} order`);
  return blueprint.order === 'text' ? inTextOrder(asked, sectionOrder) : asked;
}

const mostTries = 8;

/** A question over many facts that comes early can leave too few for the others: where a draw is short, others are
 *  tried, and the first of the longest is taken. */
function longestDraw(draw: Draw): readonly Candidate[] {
  let longest: readonly Candidate[] = [];
  for (let turn = 0; turn < mostTries && longest.length < draw.blueprint.count; turn += 1) {
    const drawn = drawOnce(draw, turn === 0 ? draw.seed : `${draw.seed} ${turn}`);
    if (drawn.length > longest.length) longest = drawn;
  }
  return longest;
}

function drawOnce({ blueprint, questions, sectionOrder, history }: Draw, seed: string): readonly Candidate[] {
  const { count, sectionIds, oldShare } = blueprint;
  const candidates = candidatesOf(blueprint, questions, seed, history);
  const own = candidates.filter(({ question }) => sectionIds.includes(question.sectionId));
  const earlier = sectionsBefore(sectionIds, sectionOrder);
  const old = candidates.filter(({ question }) => earlier.has(question.sectionId));
  const oldCount = Math.round(count * oldShare);
  const drawnOwn = takeApart(own, count - oldCount, rankOwn(count), []);
  const withOld = takeApart(old, oldCount, rankOld, drawnOwn);
  const isOldEnough = withOld.length - drawnOwn.length === oldCount;
  return isOldEnough ? withOld : takeApart(own, count - withOld.length, rankOwn(count), withOld);
}

/** In an order fixed by the seed, which decides between equals. */
function candidatesOf({ formats }: Blueprint, questions: readonly Question[], seed: string, past: readonly PastQuestion[]): Candidate[] {
  const history = historyOf(past);
  const graded = questions.filter((question): question is GradedQuestion => question.format !== 'open' && formats.includes(question.format));
  const sorted = [...graded].sort((a, b) => (a.id < b.id ? -1 : 1));
  return shuffled(sorted, seed).map((question) => candidateOf(question, history));
}

function sectionsBefore(sectionIds: readonly SectionId[], sectionOrder: readonly SectionId[]): ReadonlySet<SectionId> {
  const first = sectionOrder.findIndex((id) => sectionIds.includes(id));
  return new Set(sectionOrder.slice(0, Math.max(0, first)));
}

function inTextOrder(questions: readonly GradedQuestion[], sectionOrder: readonly SectionId[]): GradedQuestion[] {
  const placeOf = new Map(sectionOrder.map((id, place) => [id, place]));
  const place = ({ sectionId }: GradedQuestion): number => placeOf.get(sectionId) ?? sectionOrder.length;
  return [...questions].sort((a, b) => place(a) - place(b) || a.paragraph - b.paragraph);
}

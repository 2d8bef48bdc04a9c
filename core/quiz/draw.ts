import { compareIds } from '../ids';
import type { SectionId } from '../ids';
import type { GradedQuestion, Question } from '../questions/question';
import { shuffled } from '../random';
import { oldCount, sectionsBefore, sectionsDrawnFrom } from './blueprint';
import type { Blueprint } from './blueprint';
import { candidateOf, rankOld, rankOwn } from './candidate';
import type { Candidate } from './candidate';
import { historyOf } from './history';
import type { PastQuestion } from './history';
import { takeApart } from './takeApart';

export interface Draw {
  readonly blueprint: Blueprint;
  /** Those of sections that the blueprint does not draw from are passed over, and change nothing. */
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

function drawOnce(draw: Draw, seed: string): readonly Candidate[] {
  const { blueprint: { count, sectionIds }, sectionOrder } = draw;
  const wantedOld = oldCount(draw.blueprint);
  const candidates = candidatesOf(draw, seed);
  const own = candidates.filter(({ question }) => sectionIds.includes(question.sectionId));
  const earlier = sectionsBefore(sectionIds, sectionOrder);
  const old = candidates.filter(({ question }) => earlier.includes(question.sectionId));
  const drawnOwn = takeApart(own, count - wantedOld, rankOwn(count), []);
  const withOld = takeApart(old, wantedOld, rankOld, drawnOwn);
  const isOldEnough = withOld.length - drawnOwn.length === wantedOld;
  return isOldEnough ? withOld : takeApart(own, count - withOld.length, rankOwn(count), withOld);
}

/** In an order fixed by the seed, which decides between equals. */
function candidatesOf({ blueprint, questions, sectionOrder, history: past }: Draw, seed: string): Candidate[] {
  const history = historyOf(past);
  const sections = new Set(sectionsDrawnFrom(blueprint, sectionOrder));
  const graded = questions.filter((question): question is GradedQuestion =>
    sections.has(question.sectionId) && question.format !== 'open' && blueprint.formats.includes(question.format));
  const sorted = graded.toSorted((a, b) => compareIds(a.id, b.id));
  return shuffled(sorted, seed).map((question) => candidateOf(question, history));
}

function inTextOrder(questions: readonly GradedQuestion[], sectionOrder: readonly SectionId[]): GradedQuestion[] {
  const placeOf = new Map(sectionOrder.map((id, place) => [id, place]));
  const place = ({ sectionId }: GradedQuestion): number => placeOf.get(sectionId) ?? sectionOrder.length;
  return [...questions].sort((a, b) => place(a) - place(b) || a.paragraph - b.paragraph);
}

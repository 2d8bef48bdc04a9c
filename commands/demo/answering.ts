import { asId } from '@/core/ids';
import type { QuestionId } from '@/core/ids';
import type { GradedQuestion } from '@/core/questions/question';
import { seededRandom } from '@/core/random';
import type { Random } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { asReadersSeeIt } from '@/core/simulation/flaw';
import type { Flaw } from '@/core/simulation/flaw';
import { keptChance } from '@/core/simulation/keptChance';
import type { SimulatedLearner } from '@/core/simulation/learner';
import type { TimedResponse } from './takeQuiz';

/** Two questions that the class answers as though they were flawed, for the statistics to find. */
export const planted: ReadonlyMap<QuestionId, Flaw> = new Map([
  [asId<QuestionId>('founding-statement-future.content.single-choice'), 'mis-keyed'],
  [asId<QuestionId>('founding-policy.aim.single-choice'), 'dead-distractor'],
]);

/** What a learner answers just after reading. */
export function answerAfterReading(learner: SimulatedLearner, random: Random): (question: GradedQuestion) => TimedResponse {
  return (question) => answer(question, learner, learner.attention, random);
}

/** What a learner answers weeks later: the same for the same seed, in whatever order questions come. */
export function answerWeeksLater(learner: SimulatedLearner, seed: string): (question: GradedQuestion) => TimedResponse {
  return (question) => answer(question, learner, keptChance(learner.attention, question.id), seededRandom(`${seed} ${question.id}`));
}

function answer(question: GradedQuestion, { answerMs: [least, most] }: SimulatedLearner, knownChance: number, random: Random): TimedResponse {
  const isKnown = random() < knownChance;
  const response = simulatedResponse(asSeen(question), isKnown, random);
  return { response, elapsedMs: Math.round(least + (most - least) * random()) };
}

function asSeen(question: GradedQuestion): GradedQuestion {
  const flaw = planted.get(question.id);
  return flaw === undefined || question.format !== 'single-choice' ? question : asReadersSeeIt(question, flaw);
}

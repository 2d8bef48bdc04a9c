import type { Confidence } from '../quiz/confidence';
import type { Rating } from './event';

/** The rating that an answer is worth as a review: Again unless it was fully right, Hard where a guess hit. Never Easy:
 *  a right answer shows that the memory is there and not how little it cost, and Easy would make every later interval
 *  longer on the word of one question. */
export function ratingOfAnswer(score: number, confidence: Confidence | null): Exclude<Rating, 'easy'> {
  if (score < 1) return 'again';
  return confidence === 'guess' ? 'hard' : 'good';
}

import type { Prompt } from '../questions/prompt';
import { ratingOfScore } from '../scheduling/ratingOfScore';
import type { Response } from './response';
import { isTypedRight } from './typedText';

/** The rating that an answer to a flashcard speaks for; null where none was given. The learner decides. */
export function suggestedRating(prompt: Prompt, response: Response | null): 'again' | 'good' | null {
  if (response?.kind === 'choice' && prompt.format === 'single-choice') {
    return ratingOfScore(response.choice === prompt.answer ? 1 : 0);
  }
  if (response?.kind === 'text' && prompt.format !== 'single-choice' && prompt.typed !== null) {
    return ratingOfScore(isTypedRight(prompt.typed, response.text) ? 1 : 0);
  }
  return null;
}

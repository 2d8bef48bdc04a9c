import type { Prompt } from '../questions/prompt';
import { ratingOfAnswer } from '../scheduling/ratingOfAnswer';
import type { Response } from './response';
import { isTypedRight } from './typedText';

/** The rating that an answer to a flashcard speaks for; null where none was given. The learner decides. */
export function suggestedRating(prompt: Prompt, response: Response | null): ReturnType<typeof ratingOfAnswer> | null {
  if (response?.kind === 'choice' && prompt.format === 'single-choice') {
    return ratingOfAnswer(response.choice === prompt.answer ? 1 : 0, null);
  }
  if (response?.kind === 'text' && prompt.format !== 'single-choice' && prompt.typed !== null) {
    return ratingOfAnswer(isTypedRight(prompt.typed, response.text) ? 1 : 0, null);
  }
  return null;
}

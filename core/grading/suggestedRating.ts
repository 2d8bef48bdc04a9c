import type { Prompt } from '../questions/prompt';
import { ratingOfScore } from '../scheduling/ratingOfScore';
import { gradeChoice } from './choice';
import type { Response } from './response';
import { gradeTypedText } from './typedText';

/** The rating that an answer to a flashcard speaks for; null where none was given. The learner decides. */
export function suggestedRating(prompt: Prompt, response: Response | null): 'again' | 'good' | null {
  if (response?.kind === 'choice' && prompt.format === 'single-choice') {
    return ratingOfScore(gradeChoice(prompt.answer, response.choice).score);
  }
  if (response?.kind === 'text' && prompt.format !== 'single-choice' && prompt.typed !== null) {
    return ratingOfScore(gradeTypedText(prompt.typed, response.text).score);
  }
  return null;
}

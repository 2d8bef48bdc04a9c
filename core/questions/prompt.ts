import type { Slot } from '../facts/fact';
import { isSentenceType } from '../facts/slotTypes';
import { hashText } from '../random';
import type { CardId, QuestionId, SectionId } from '../ids';
import type { Question } from './question';

/** Where a card's fact can be read. */
export interface Source {
  readonly sectionId: SectionId;
  readonly sectionTitle: string;
  /** Number of the article's paragraph. */
  readonly paragraph: number;
  /** Index of the reading's paragraph; -1 where the reading has none. */
  readonly readingIndex: number;
  readonly statement: string;
}

/** One way to ask for a card's memory: both sides of a flashcard. */
export interface Prompt {
  readonly questionId: QuestionId;
  readonly format: 'open' | 'cloze';
  readonly stem: string;
  readonly answer: string;
  readonly explanation: string;
  readonly source: Source;
}

/** Formats that are rated by the learner: a card needs one of them. */
export const flashcardFormats = ['open', 'cloze'] as const;

/** The flashcards that a slot can have: no gap stands for a list or a part of a sentence. */
export function flashcardFormatsOf({ type }: Slot): readonly Prompt['format'][] {
  return flashcardFormats.filter((format) => format !== 'cloze' || (type !== 'list' && !isSentenceType(type)));
}

/** A question as a flashcard; null for a format that is not rated by the learner. */
export function promptOf(question: Question, source: Source): Prompt | null {
  if (question.format !== 'open' && question.format !== 'cloze') return null;
  const { id, format, stem, answer, explanation } = question;
  return { questionId: id, format, stem, answer, explanation, source };
}

/** The prompt for a card's next review: another one than last time where there are several, so that it is the
 *  memory that is trained and not the look of a card. */
export function choosePrompt(cardId: CardId, reviews: number, prompts: readonly Prompt[]): Prompt | undefined {
  return prompts[(hashText(cardId) + reviews) % prompts.length];
}

import type { Slot } from '../facts/fact';
import { isSentenceType } from '../facts/slotTypes';
import type { TypedKey } from '../grading/typedText';
import type { QuestionId, SectionId } from '../ids';
import type { Card, CardState } from '../scheduling/cardState';
import type { Question, TypedQuestion } from './question';

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

interface PromptBase {
  readonly questionId: QuestionId;
  readonly stem: string;
  readonly answer: string;
  readonly explanation: string;
  readonly source: Source;
}

/** The answer is to be recalled; `typed` is what a typed answer is held against, null where none can be. */
export interface RecallPrompt extends PromptBase {
  readonly format: 'open' | 'cloze';
  readonly typed: TypedKey | null;
}

/** The answer is to be recognised among others. */
export interface RecognitionPrompt extends PromptBase {
  readonly format: 'single-choice';
  readonly distractors: readonly string[];
}

/** One way to ask for a card's memory: both sides of a flashcard, rated by the learner. */
export type Prompt = RecallPrompt | RecognitionPrompt;

/** Formats that ask to recall: a card needs one of them. */
export const flashcardFormats = ['open', 'cloze'] as const;

/** The flashcards that a slot can have: no gap stands for a list, a truth or a part of a sentence. */
export function flashcardFormatsOf({ type }: Slot): readonly RecallPrompt['format'][] {
  return flashcardFormats.filter((format) => format !== 'cloze' || (type !== 'list' && type !== 'truth' && !isSentenceType(type)));
}

/** Formats that are of use for a slot's flashcards. */
export const promptFormats = ['open', 'cloze', 'single-choice', 'short-text'] as const;

/** The published questions of one slot as flashcards. The typed ones among them tell what any typed answer is held
 *  against. */
export function promptsOf(questions: readonly Question[], source: Source): Prompt[] {
  const typed = questions.find((question): question is TypedQuestion => question.format === 'short-text' || question.format === 'cloze');
  const key = typed === undefined ? null : { answer: typed.answer, accepted: typed.accepted, distractors: typed.distractors };
  return questions.flatMap((question): Prompt[] => {
    const { id: questionId, stem, explanation } = question;
    switch (question.format) {
      case 'open':
      case 'cloze':
        return [{ questionId, format: question.format, stem, answer: question.answer, explanation, source, typed: key }];
      case 'single-choice':
        return [{ questionId, format: question.format, stem, answer: question.answer, explanation, source, distractors: question.distractors }];
      default:
        return [];
    }
  });
}

/** Days of stability from which on a memory is asked to be recalled from a gap, and from a bare question. */
const youngDays = 4;
const matureDays = 21;

/** Formats that suit a memory, the best first: recognition while it is new, recall from a gap, then free recall. */
function suitableFormats(state: CardState): readonly Prompt['format'][] {
  if (state.phase === 'new' || state.stability < youngDays) return ['single-choice', 'cloze', 'open'];
  return state.stability < matureDays ? ['cloze', 'open'] : ['open', 'cloze'];
}

/** The prompt for a card's next review: of a format that suits its memory, and never the one asked last when there is
 *  another, so that it is the memory that is trained and not the look of a card. */
export function choosePrompt({ state, control }: Pick<Card, 'state' | 'control'>, prompts: readonly Prompt[]): Prompt | undefined {
  const formats = suitableFormats(state);
  const suitable = formats.flatMap((format) => prompts.filter((prompt) => prompt.format === format));
  const others = [...suitable, ...prompts].filter(({ questionId }) => questionId !== control.askedLast);
  return others[0] ?? prompts[0];
}

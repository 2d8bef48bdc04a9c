import { asId } from '@/core/ids';
import type { FactId, QuestionId, SectionId } from '@/core/ids';
import type {
  Format, ListItem, ListRecallQuestion, MultipleChoiceQuestion, OpenQuestion, Question, SingleChoiceQuestion,
  TrueFalseQuestion, TypedQuestion,
} from '@/core/questions/question';

interface BaseParts {
  readonly fact?: string;
  readonly stem?: string;
  readonly explanation?: string;
}

function base(format: Format, { fact = 'fact', stem = 'Which city?', explanation = 'It is so.' }: BaseParts) {
  return {
    id: asId<QuestionId>(`${fact}.slot.${format}`), factId: asId<FactId>(fact), slot: 'slot',
    sectionId: asId<SectionId>('one'), paragraph: 1, stem, explanation,
  };
}

export function anOpenQuestion(parts: BaseParts & { answer?: string } = {}): OpenQuestion {
  return { ...base('open', parts), format: 'open', answer: parts.answer ?? 'Dushanbe' };
}

export function aTypedQuestion(
  parts: BaseParts & Partial<Pick<TypedQuestion, 'format' | 'answer' | 'accepted' | 'distractors'>> = {},
): TypedQuestion {
  const { format = 'short-text', answer = 'Dushanbe', accepted = [], distractors = [] } = parts;
  return { ...base(format, parts), format, answer, accepted, distractors };
}

export function aSingleChoice(
  parts: BaseParts & Partial<Pick<SingleChoiceQuestion, 'answer' | 'distractors'>> = {},
): SingleChoiceQuestion {
  const { answer = 'Dushanbe', distractors = ['Tashkent', 'Bishkek', 'Astana'] } = parts;
  return { ...base('single-choice', parts), format: 'single-choice', answer, distractors };
}

export function aMultipleChoice(
  parts: BaseParts & Partial<Pick<MultipleChoiceQuestion, 'answers' | 'distractors'>> = {},
): MultipleChoiceQuestion {
  const { answers = ['trust', 'equality'], distractors = ['speed', 'size', 'wealth'] } = parts;
  return { ...base('multiple-choice', parts), format: 'multiple-choice', answers, distractors };
}

export function aTrueFalse(parts: BaseParts & { answer?: boolean } = {}): TrueFalseQuestion {
  return { ...base('true-false', parts), format: 'true-false', answer: parts.answer ?? true };
}

export function aListRecall(parts: BaseParts & { items?: readonly (string | ListItem)[] } = {}): ListRecallQuestion {
  const items = (parts.items ?? ['trust', 'equality']).map((item) => (typeof item === 'string' ? { text: item, accepted: [] } : item));
  return { ...base('list-recall', parts), format: 'list-recall', items };
}

/** A question of any format, about a fact. */
export function aQuestion(format: Format, parts: BaseParts = {}): Question {
  switch (format) {
    case 'open':
      return anOpenQuestion(parts);
    case 'cloze':
    case 'short-text':
      return aTypedQuestion({ ...parts, format });
    case 'single-choice':
      return aSingleChoice(parts);
    case 'multiple-choice':
      return aMultipleChoice(parts);
    case 'true-false':
      return aTrueFalse(parts);
    case 'list-recall':
      return aListRecall(parts);
  }
}

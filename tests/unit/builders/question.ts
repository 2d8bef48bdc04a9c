import { asId } from '@/core/ids';
import type { FactId, QuestionId, SectionId } from '@/core/ids';
import type {
  CategoriseQuestion, DateQuestion, Format, Gap, ListItem, ListRecallQuestion, MatchingQuestion, MultiClozeQuestion, MultipleChoiceQuestion, NumberQuestion,
  OpenQuestion, OrderingQuestion, Question, SingleChoiceQuestion, TrueFalseQuestion, TypedQuestion,
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

export function aTrueFalse(
  parts: BaseParts & Partial<Pick<TrueFalseQuestion, 'answer' | 'asked' | 'correction'>> = {},
): TrueFalseQuestion {
  const { answer = true, asked = 'Dushanbe', correction = null } = parts;
  return { ...base('true-false', parts), format: 'true-false', answer, asked, correction };
}

export function aListRecall(parts: BaseParts & { items?: readonly (string | ListItem)[] } = {}): ListRecallQuestion {
  const items = (parts.items ?? ['trust', 'equality']).map((item) => (typeof item === 'string' ? { text: item, accepted: [] } : item));
  return { ...base('list-recall', parts), format: 'list-recall', items };
}

export function aNumber(parts: BaseParts & Partial<Omit<NumberQuestion, 'format'>> = {}): NumberQuestion {
  const { answer = '30 billion yuan', value = 30e9, unit = 'yuan', tolerance = 0, accepted = [], distractors = [] } = parts;
  return { ...base('number', parts), format: 'number', answer, value, unit, tolerance, accepted, distractors };
}

export function aDate(parts: BaseParts & Partial<Omit<DateQuestion, 'format'>> = {}): DateQuestion {
  const { answer = '15 June 2001', date = { year: 2001, month: 6, day: 15 }, precision = 'day', accepted = [], distractors = [] } = parts;
  return { ...base('date', parts), format: 'date', answer, date, precision, accepted, distractors };
}

export function aGap(slot: string, answer: string, distractors: readonly string[] = []): Gap {
  return { factId: asId<FactId>('fact'), slot, answer, accepted: [], distractors };
}

export function aMultiCloze(parts: BaseParts & Partial<Pick<MultiClozeQuestion, 'gaps' | 'bank'>> = {}): MultiClozeQuestion {
  const { gaps = [aGap('city', 'Dushanbe'), aGap('year', '2014')], bank = null } = parts;
  return { ...base('multi-cloze', parts), format: 'multi-cloze', gaps, bank };
}

/** Pairs and items as `[left, right]`, each of a fact of its own. */
type Twos = readonly (readonly [string, string])[];

const cardOf = (name: string) => ({ factId: asId<FactId>(name), slot: 'slot' });

export function aMatching(parts: BaseParts & { pairs?: Twos; spares?: readonly string[] } = {}): MatchingQuestion {
  const { pairs = [['SCO', '2001'], ['CSTO', '2002'], ['EAEU', '2015']], spares = ['1996', '2010'] } = parts;
  return { ...base('matching', parts), format: 'matching', pairs: pairs.map(([left, right]) => ({ ...cardOf(left), left, right })), spares };
}

export function anOrdering(parts: BaseParts & { items?: Twos } = {}): OrderingQuestion {
  const { items = [['first', '1996'], ['second', '2001'], ['third', '2013'], ['fourth', '2017']] } = parts;
  return { ...base('ordering', parts), format: 'ordering', items: items.map(([text, place]) => ({ ...cardOf(text), text, place })) };
}

export function aCategorise(parts: BaseParts & { items?: Twos; categories?: readonly string[] } = {}): CategoriseQuestion {
  const { items = [['India', 'member'], ['Iran', 'observer'], ['China', 'member'], ['Turkey', 'partner']], categories = ['member', 'observer', 'partner'] } = parts;
  return { ...base('categorise', parts), format: 'categorise', categories, items: items.map(([text, category]) => ({ ...cardOf(text), text, category })) };
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
    case 'number':
      return aNumber(parts);
    case 'date':
      return aDate(parts);
    case 'multi-cloze':
      return aMultiCloze(parts);
    case 'matching':
      return aMatching(parts);
    case 'ordering':
      return anOrdering(parts);
    case 'categorise':
      return aCategorise(parts);
  }
}

import type { Course } from '../facts/course';
import { truthDirection } from '../questions/directions';
import { generateQuestions } from '../questions/generate';
import type {
  CategoriseQuestion, DateQuestion, MatchingQuestion, MultiClozeQuestion, MultipleChoiceQuestion, NumberQuestion, OpenQuestion, Question,
  TrueFalseQuestion, TypedQuestion,
} from '../questions/question';
import { itemText, rightAnswer, wrongAnswer } from './item';
import type { Item, NumberItem, TextItem } from './item';
import { carriedWithout, leftOut } from './loss';
import type { Loss, ReadItems } from './loss';

/** A question that other programs can ask, and what of it they cannot; no item where they know nothing like it. */
interface Carried {
  readonly item: Item | null;
  readonly losses: readonly Loss[];
}

/** What there is to pass on of a course: all that its facts are asked by. */
export function itemsOfCourse(course: Course): ReadItems {
  const titles = new Map<string, string>(course.sections.map(({ id, title }) => [id, title]));
  const carried = generateQuestions(course).map((question) => itemOfQuestion(question, titles.get(question.sectionId) ?? ''));
  return { items: carried.flatMap(({ item }) => (item === null ? [] : [item])), losses: carried.flatMap(({ losses }) => losses) };
}

type AnswerOf<Kind extends Item['kind']> = Omit<Extract<Item, { kind: Kind }>, keyof ReturnType<typeof baseOf>>;

function itemOfQuestion(question: Question, sectionTitle: string): Carried {
  const base = baseOf(question, sectionTitle);
  switch (question.format) {
    case 'open':
      return { item: null, losses: [leftOut(base, selfRated)] };
    case 'cloze':
    case 'short-text':
      return whole({ ...base, ...textAnswer(question) });
    case 'date':
      return { item: { ...base, ...textAnswer(question) }, losses: lossOfDate(base, question) };
    case 'number':
      return numberItem(base, question);
    case 'single-choice':
      return whole({ ...base, kind: 'choice', isSingle: true, options: [rightAnswer(itemText(question.answer)), ...question.distractors.map((text) => wrongAnswer(itemText(text)))] });
    case 'multiple-choice':
      return whole({ ...base, ...severalAnswers(question) });
    case 'true-false':
      return trueFalseItem(base, question);
    case 'list-recall':
      return whole({ ...base, kind: 'list', items: question.items.map(({ text, accepted }) => ({ text: itemText(text), accepted: accepted.map(itemText) })) });
    case 'multi-cloze':
      return whole({ ...base, ...gapAnswers(question) });
    case 'matching':
      return whole({ ...base, ...matched(question) });
    case 'categorise':
      return whole({ ...base, ...sorted(question) });
    case 'ordering':
      return whole({ ...base, kind: 'order', items: question.items.map(({ text }) => itemText(text)) });
  }
}

const selfRated = 'It is answered in the head and rated by the learner; only flashcards are asked so.';

function baseOf({ id, stem, explanation }: Pick<OpenQuestion, 'id' | 'stem' | 'explanation'>, sectionTitle: string) {
  return { id: String(id), name: '', section: [itemText(sectionTitle)], stem: itemText(stem), explanation: itemText(explanation), tags: [] };
}

function whole(item: Item): Carried {
  return { item, losses: [] };
}

function textAnswer({ answer, accepted }: TypedQuestion | DateQuestion | NumberQuestion): AnswerOf<'text'> {
  return { kind: 'text', isCaseSensitive: false, answers: [answer, ...accepted].map((text) => rightAnswer(itemText(text))) };
}

function lossOfDate(base: ReturnType<typeof baseOf>, { precision }: DateQuestion): Loss[] {
  return precision === 'year' ? [] : [carriedWithout(base, 'A date written in another way, or less precisely for half of the points, is taken here only.')];
}

/** Where the figure is a plain one, the other program holds what is typed against it; a sum with its currency or "30
 *  billion" it knows as a text only. */
function numberItem(base: ReturnType<typeof baseOf>, question: NumberQuestion): Carried {
  const { value, unit, tolerance } = question;
  if (unit === null && Math.abs(value) < mostPlainValue) {
    const item: NumberItem = { ...base, kind: 'number', unit: null, answers: [{ value, tolerance, fraction: 1, feedback: '' }] };
    return whole(item);
  }
  const item: TextItem = { ...base, ...textAnswer(question) };
  return { item, losses: [carriedWithout(base, 'A figure with its unit is held against its spellings, not its value.')] };
}

/** Beyond it people write "2 million". */
const mostPlainValue = 1_000_000;

/** A wrong option takes away what a right one gives, as here. */
function severalAnswers({ answers, distractors }: MultipleChoiceQuestion): AnswerOf<'choice'> {
  const share = sharedFraction(answers.length);
  const options = [
    ...answers.map((text) => ({ text: itemText(text), fraction: share, feedback: '' })),
    ...distractors.map((text) => ({ text: itemText(text), fraction: -share, feedback: '' })),
  ];
  return { kind: 'choice', isSingle: false, options };
}

/** One of so many parts, to the digits that files carry. */
function sharedFraction(count: number): number {
  return Number((1 / Math.max(1, count)).toFixed(7));
}

function trueFalseItem(base: ReturnType<typeof baseOf>, { stem, answer, correction }: TrueFalseQuestion): Carried {
  const statement = itemText(stem.replace(truthDirection, ''));
  const item: Item = { ...base, stem: statement, kind: 'true-false', answer, feedbackIfTrue: '', feedbackIfFalse: '' };
  return { item, losses: answer || correction === null ? [] : [carriedWithout(item, 'What should stand in place of the wrong words is asked here only.')] };
}

function gapAnswers({ gaps, bank }: MultiClozeQuestion): AnswerOf<'gaps'> {
  return {
    kind: 'gaps',
    // From a bank a word is chosen to the letter.
    gaps: gaps.map(({ answer, accepted }) => [answer, ...(bank === null ? accepted : [])].map((text) => rightAnswer(itemText(text)))),
    bank: bank === null ? null : bank.map(itemText),
  };
}

function matched({ pairs, spares }: MatchingQuestion): AnswerOf<'match'> {
  return { kind: 'match', pairs: pairs.map(({ left, right }) => ({ left: itemText(left), right: itemText(right) })), spares: spares.map(itemText) };
}

/** Sorting is matching with few right sides. */
function sorted({ items, categories }: CategoriseQuestion): AnswerOf<'match'> {
  const used = new Set(items.map(({ category }) => category));
  return {
    kind: 'match',
    pairs: items.map(({ text, category }) => ({ left: itemText(text), right: itemText(category) })),
    spares: categories.filter((category) => !used.has(category)).map(itemText),
  };
}

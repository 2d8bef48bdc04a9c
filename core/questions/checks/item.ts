import type { Fact } from '../../facts/fact';
import { normaliseText } from '../../text';
import { notesOf, rightAnswers } from '../asking';
import { directions, truthDirection } from '../directions';
import { blank } from '../question';
import type { Question } from '../question';

/** What lies around a question. */
export interface LintContext {
  readonly fact: Fact;
  /** The paragraph that the fact rests on, where it is at hand; quotations are looked up in it. */
  readonly source?: string;
}

/** A question as the rules look at it. */
export interface Item {
  /** A sentence that asks, a sentence with a gap, or one to be judged true or false. */
  readonly kind: 'question' | 'cloze' | 'statement';
  /** The stem without the directions that its format adds. */
  readonly stem: string;
  /** What stands for itself: the stem, or the gapped statement that a question quotes. */
  readonly sentence: string;
  /** The right answers as written; none of a true or false. */
  readonly keys: readonly string[];
  /** Every text that counts as right, normalised. */
  readonly right: ReadonlySet<string>;
  /** Wrong options that the learner sees beside the keys. */
  readonly shown: readonly string[];
  /** Every text that counts as wrong. */
  readonly wrong: readonly string[];
  readonly source: string | null;
}

/** A question for what is missing in a statement, as core/questions/asking.ts words it. */
const quoted = /: “([^“”]*)”\?$/;

/** A stem and its answers alone, as an author types them. */
export function stemItem(typedStem: string, typedAnswers: readonly string[]): Item {
  const stem = typedStem.trim();
  const keys = typedAnswers.map((answer) => answer.trim());
  const kind = stem.includes(blank) && !stem.endsWith('?') ? 'cloze' : 'question';
  return { kind, stem, sentence: sentenceOf(stem), keys, right: new Set(keys.map(normaliseText)), shown: [], wrong: [], source: null };
}

export function questionItem(question: Question, { fact, source }: LintContext): Item {
  const texts = setTexts(question);
  if (texts !== null) return setItem(question, texts, source ?? null);
  const stem = withoutDirections(question);
  const keys = keysOf(question);
  const wrong = wrongOf(question, keys);
  return {
    kind: kindOf(question),
    stem,
    sentence: sentenceOf(stem),
    keys,
    right: new Set([...[...keys, ...acceptedOf(question)].map(normaliseText), ...rightOfSlot(fact, question)]),
    shown: isChosen(question) ? wrong : [],
    wrong,
    source: source ?? null,
  };
}

function wrongOf(question: Question, keys: readonly string[]): readonly string[] {
  if (question.format === 'multi-cloze') return (question.bank ?? []).filter((text) => !keys.includes(text));
  return 'distractors' in question ? question.distractors : [];
}

function isChosen(question: Question): boolean {
  return question.format === 'single-choice' || question.format === 'multiple-choice';
}

/** A question over several facts, as far as the rules for any stem and its options go: the rest is in setRules.ts. An
 *  instruction is no question, and “these” are what stands below it. */
function setItem({ stem }: Question, texts: readonly string[], source: string | null): Item {
  const kind = stem.endsWith('?') ? 'question' : 'statement';
  return { kind, stem, sentence: stem.replace(/\bthese\b/g, 'the'), keys: [], right: new Set(), shown: texts, wrong: [], source };
}

/** What a learner chooses among in a question over several facts; null for another. */
function setTexts(question: Question): readonly string[] | null {
  switch (question.format) {
    case 'matching':
      return [...question.pairs.map(({ right }) => right), ...question.spares];
    case 'ordering':
    case 'categorise':
      return question.items.map(({ text }) => text);
    default:
      return null;
  }
}

function kindOf({ format }: Question): Item['kind'] {
  if (format === 'cloze' || format === 'multi-cloze') return 'cloze';
  return format === 'true-false' ? 'statement' : 'question';
}


function withoutDirections({ stem, format }: Question): string {
  if (format === 'cloze' || format === 'multi-cloze') return stem;
  return stem.replace(format === 'true-false' ? truthDirection : directions, '');
}

function sentenceOf(stem: string): string {
  const statement = quoted.exec(stem)?.[1];
  return statement?.includes(blank) === true ? statement : stem;
}

function keysOf(question: Question): readonly string[] {
  switch (question.format) {
    case 'true-false':
      return [];
    case 'multiple-choice':
      return question.answers;
    case 'list-recall':
      return question.items.map(({ text }) => text);
    case 'multi-cloze':
      return question.gaps.map(({ answer }) => answer);
    case 'matching':
    case 'ordering':
    case 'categorise':
      return [];
    default:
      return [question.answer];
  }
}

function acceptedOf(question: Question): readonly string[] {
  if (question.format === 'list-recall') return question.items.flatMap(({ accepted }) => accepted);
  if (question.format === 'multi-cloze') return question.gaps.flatMap(({ accepted }) => accepted);
  return 'accepted' in question ? question.accepted : [];
}

/** A list's right answers are all its items, not only those that a choice shows. */
function rightOfSlot(fact: Fact, question: Question): Iterable<string> {
  const slot = fact.slots.find(({ name }) => name === question.slot);
  if (slot === undefined || question.format === 'true-false') return [];
  return rightAnswers(slot, notesOf(fact, slot));
}

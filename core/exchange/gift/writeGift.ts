import { categoryPath } from '../categoryPath';
import { decimalText, percentText } from '../decimalText';
import { right, wrong } from '../item';
import type { Answer, ChoiceItem, Item, MatchItem, NumberItem, TextItem, TrueFalseItem } from '../item';
import { leftOut } from '../loss';
import type { Written } from '../loss';
import { withoutPatterns } from '../wildcards';
import { giftText, plainText } from './giftText';

/** Moodle's GIFT: text with signs between. Every stem says that it is plain text, or Moodle would take a "<" for markup. */
export function writeGift(items: readonly Item[]): Written {
  const written = items.map((item) => ({ item, answers: answersOf(item) }));
  const parts: string[] = [];
  let section = '';
  for (const { item, answers } of written) {
    if (!answers.ok) continue;
    const path = categoryPath(item.section);
    if (path !== section) parts.push(`$CATEGORY: ${path}\n`);
    section = path;
    parts.push(`${headOf(item)}[plain]${giftText(item.stem)}{${answers.text}${explanationOf(item, answers.text)}}\n`);
  }
  const losses = written.flatMap(({ item, answers }) => (answers.ok ? [] : [leftOut(item, answers.why)]));
  return { files: [{ path: 'questions.gift', text: parts.join('\n') }], count: items.length - losses.length, losses };
}

type Answers = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** An id and tags are said in a comment, as Moodle does. */
function headOf({ id, name, tags }: Item): string {
  const told = [...(id === '' ? [] : [`[id:${commentText(id)}]`]), ...tags.map((tag) => `[tag:${commentText(tag)}]`)];
  return `${told.length === 0 ? '' : `// ${told.join(' ')}\n`}${name === '' ? '' : `::${giftText(name)}::`}`;
}

function commentText(text: string): string {
  return text.replaceAll(']', '\\]').replaceAll('\n', ' ');
}

/** On a line of its own; an empty line would end the question. */
function explanationOf({ explanation }: Item, before: string): string {
  return explanation === '' ? '' : `${before.endsWith('\n') ? '' : '\n'}\t####${plainText(explanation)}\n`;
}

function answersOf(item: Item): Answers {
  switch (item.kind) {
    case 'choice':
      return choiceAnswers(item);
    case 'true-false':
      return { ok: true, text: truthAnswer(item) };
    case 'text':
      return textAnswers(item);
    case 'number':
      return numberAnswers(item);
    case 'match':
      return pairs(item);
    case 'order':
      return { ok: false, why: 'GIFT has no questions about an order.' };
    case 'gaps':
      return { ok: false, why: 'GIFT has no questions with several gaps.' };
    case 'list':
      return { ok: false, why: 'GIFT has no questions that several things are named in answer to.' };
  }
}

/** With one `=` an option is chosen, with none several are: then each says what it is worth. */
function choiceAnswers({ isSingle, options }: ChoiceItem): Answers {
  if (isSingle && !options.some(({ fraction }) => fraction === right)) return { ok: false, why: 'GIFT needs one option that is wholly right.' };
  if (isSingle && options.every(({ fraction }) => fraction === right)) return { ok: false, why: 'GIFT needs one option that is wrong.' };
  return { ok: true, text: linesOf(options.map((option) => {
    const sign = isSingle && option.fraction === right ? '=' : '~';
    return `${sign}${weightOf(option, sign === '=' ? right : wrong)}${plainText(option.text)}${feedbackOf(option)}`;
  })) };
}

/** The first comment is for who is wrong, the second for who is right. */
function truthAnswer({ answer, feedbackIfTrue, feedbackIfFalse }: TrueFalseItem): string {
  const [ifWrong, ifRight] = answer ? [feedbackIfFalse, feedbackIfTrue] : [feedbackIfTrue, feedbackIfFalse];
  const told = ifRight === '' ? [ifWrong].filter((text) => text !== '') : [ifWrong, ifRight];
  return `${answer ? 'TRUE' : 'FALSE'}${told.map((text) => `#${text === '' ? '' : plainText(text)}`).join('')}`;
}

function textAnswers({ answers, isCaseSensitive }: TextItem): Answers {
  if (isCaseSensitive) return { ok: false, why: 'GIFT takes small letters for capitals.' };
  if (answers.some(({ text }) => text.includes('->'))) return { ok: false, why: 'GIFT takes an answer with “->” for a pair.' };
  return { ok: true, text: linesOf(answers.map((answer) => `=${weightOf(answer, right)}${plainText(withoutPatterns(answer.text))}${feedbackOf(answer)}`)) };
}

function numberAnswers({ answers, unit }: NumberItem): Answers {
  if (unit !== null) return { ok: false, why: 'GIFT has no units.' };
  const lines = answers.map((answer) => {
    const weight = weightOf({ text: '', fraction: answer.fraction }, right);
    const tolerance = answer.tolerance === 0 ? '' : `:${decimalText(answer.tolerance)}`;
    return `=${weight}${decimalText(answer.value)}${tolerance}${feedbackOf(answer)}`;
  });
  return { ok: true, text: `#${linesOf(lines)}` };
}

function pairs({ pairs: all, spares }: MatchItem): Answers {
  if (all.some(({ left }) => left.includes('->'))) return { ok: false, why: 'GIFT ends the left side of a pair at “->”.' };
  return { ok: true, text: linesOf([
    ...all.map((pair) => `=${plainText(pair.left)} -> ${giftText(pair.right)}`),
    ...spares.map((spare) => `= -> ${giftText(spare)}`),
  ]) };
}

function linesOf(lines: readonly string[]): string {
  return `${lines.map((line) => `\n\t${line}`).join('')}\n`;
}

/** What the sign alone says need not be said, unless the text begins as if it did. */
function weightOf({ text, fraction }: Pick<Answer, 'text' | 'fraction'>, told: number): string {
  return fraction === told && !text.startsWith('%') ? '' : `%${percentText(fraction)}%`;
}

function feedbackOf({ feedback }: Pick<Answer, 'feedback'>): string {
  return feedback === '' ? '' : `#${plainText(feedback)}`;
}

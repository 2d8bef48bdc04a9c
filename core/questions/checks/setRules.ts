import { normaliseText } from '../../text';
import type { CategoriseQuestion, MatchingQuestion, OrderingQuestion, Question } from '../question';
import { isInOrder } from '../sets/timeOrder';
import type { Flag, RuleName } from './flag';
import { isTelling } from './language/functionWords';
import { comparedWords, familyOf } from './language/relatedWords';

/** What can be wrong with a question over several facts beside its stem and options. */

const mostWords = 20;

/** The flaws of a question over several facts; none of another. */
export function lintSet(question: Question): Flag[] {
  switch (question.format) {
    case 'matching':
      return [...repeated(question.pairs.map(({ left }) => left)), ...givenAway(saidTogether(question)), ...tooLong(question.pairs.map(({ left }) => left))];
    case 'ordering':
      return [...givenAway(datesSaid(question)), ...outOfOrder(question), ...tooLong(question.items.map(({ text }) => text))];
    case 'categorise':
      return [...repeated(question.categories), ...emptyCategories(question), ...givenAway(headingsSaid(question)), ...tooLong(question.items.map(({ text }) => text))];
    default:
      return [];
  }
}

function repeated(texts: readonly string[]): Flag[] {
  const normal = texts.map(normaliseText);
  const found = texts.find((_, index) => normal.indexOf(normal[index] ?? '') < index);
  return found === undefined ? [] : [drop('repeated-option', `Say “${found}” once.`)];
}

/** What stands beside something to be found, and the answer that it must not say. */
interface Said {
  readonly text: string;
  readonly answer: string;
}

function saidTogether({ stem, pairs }: MatchingQuestion): Said[] {
  return pairs.map(({ left, right }) => ({ text: `${stem} ${left}`, answer: right }));
}

function datesSaid({ stem, items }: OrderingQuestion): Said[] {
  return items.filter(({ place }) => place !== '').map(({ text, place }) => ({ text: `${stem} ${text}`, answer: place }));
}

function headingsSaid({ items }: CategoriseQuestion): Said[] {
  return items.map(({ text, category }) => ({ text, answer: category }));
}

function givenAway(said: readonly Said[]): Flag[] {
  const found = said.find(({ text, answer }) => {
    const isSaid = familyOf(comparedWords(text));
    const telling = comparedWords(answer).filter(isTelling);
    return telling.length > 0 && telling.every(isSaid);
  });
  return found === undefined ? [] : [drop('answer-in-stem', `“${found.text}” gives “${found.answer}” away; word it without that.`)];
}

function outOfOrder({ items }: OrderingQuestion): Flag[] {
  return isInOrder(items.map(({ place }) => place)) ? [] : [drop('second-right-answer', 'Take things whose dates are certainly one after the other.')];
}

function emptyCategories({ categories, items }: CategoriseQuestion): Flag[] {
  const empty = categories.find((name) => !items.some(({ category }) => category === name));
  return empty === undefined ? [] : [drop('second-right-answer', `Put something under “${empty}”, or leave it out.`)];
}

function tooLong(texts: readonly string[]): Flag[] {
  const found = texts.find((text) => text.split(/\s+/).length > mostWords);
  return found === undefined ? [] : [{ rule: 'stem-too-long', severity: 'warn', message: `Shorten “${found}”: ${mostWords} words are enough.` }];
}

function drop(rule: RuleName, message: string): Flag {
  return { rule, severity: 'drop', message };
}

import { isMonth } from '../gazetteer/calendar';
import { isMark } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Whether a date says only when a figure was so, in whose money it is told, or the month of a year that is given: what
 *  one would remember is another thing. */
export function isPassingDate({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'date') return false;
  const rest = [...statement.slice(0, from), ...statement.slice(to)];
  const isOfMoney = /^(?:dollars?|pounds?|euros?|prices)$/.test(statement[to]?.lower ?? '');
  const isMonthAlone = to - from === 1 && isMonth(statement[from]?.text ?? '') && statement.slice(to, to + 3).some(({ lower }) => /^[12]\d{3}$/.test(lower));
  return isOfMoney || isMonthAlone || rest.some(({ lower }) => lower === 'respectively') || isOfFigure(rest) || isOfUnnamedEvent(statement, from) || hasYearInName(rest);
}

/** "3.3 million reports", "cost $849,111", "16.3 for every 1,000". */
function isOfFigure(words: readonly Word[]): boolean {
  return words.some(({ text, lower }, index) => /^(?:million|billion|trillion)$/.test(lower) || /^[$£€]/.test(text) || lower === 'every' && words[index + 1]?.tag === 'NUM');
}

/** "the Banking Act of 1935 ... since ____": of two years, the one in the name is taken for the other. */
function hasYearInName(words: readonly Word[]): boolean {
  return words.some(({ tag }, index) => tag === 'PROPN' && words[index + 1]?.lower === 'of' && /^[12]\d{3}$/.test(words[index + 2]?.lower ?? ''));
}

/** "the convention of ____", "The stalemate in ____ was": which one? Nothing but the year tells. */
function isOfUnnamedEvent(words: readonly Word[], from: number): boolean {
  const [first, subject, preposition] = words;
  if (first?.lower === 'the' && subject?.tag === 'NOUN' && preposition?.lower === 'in' && (from === 3 || from === 4 && words[3]?.tag === 'DET')) return true;
  const [article, noun, of] = words.slice(Math.max(0, from - 3), from);
  return article?.lower === 'the' && noun?.tag === 'NOUN' && !isMonth(noun.text) && of?.lower === 'of' && !/^(?:summer|autumn|winter|spring|fall|end|beginning|start|middle|course|year|years)$/.test(noun.lower) && !isMark(of, /,/);
}

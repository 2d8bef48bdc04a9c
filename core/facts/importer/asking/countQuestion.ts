import type { Clause } from '../statements/clause';
import { isNominal, textOf } from '../statements/word';
import type { Word } from '../statements/word';
import { isVerbGroupEnd } from './asked';
import type { Asked } from './asked';
import { invertedBody } from './inversion';

/** "How many ships did the fleet have?" */
export function asCount(clause: Clause, { words, place, kind }: Asked): string | null {
  if (kind !== 'number' && kind !== 'money') return null;
  if (place.from <= clause.verb) return null;
  let to = place.to;
  if (kind === 'number') while (to < words.length && (isNominal(words[to]) || words[to]?.tag === 'ADJ')) to += 1;
  const things = words.slice(place.to, to);
  if (kind === 'number' && (things.length === 0 || !/s$/.test(things.at(-1)?.lower ?? ''))) return null;
  const from = qualifierStart(words, place.from);
  if (!isVerbGroupEnd(clause, from) || words[to]?.text === ',' || words[to]?.lower === 'of') return null;
  const body = invertedBody(clause, { from, to });
  const wh = kind === 'money' ? 'How much' : `How many ${textOf(things)}`;
  return body === null ? null : `${wh} ${body}`;
}

/** "about", "more than" before a number. */
function qualifierStart(words: readonly Word[], from: number): number {
  if (/^(?:about|around|approximately|nearly|almost|over|roughly|some|only|just)$/.test(words[from - 1]?.lower ?? '')) return from - 1;
  return words[from - 1]?.lower === 'than' ? from - 2 : from;
}

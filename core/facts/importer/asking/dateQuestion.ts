import type { Clause } from '../statements/clause';
import type { Word } from '../statements/word';
import { endsPhrase, withDeterminer } from './asked';
import type { Asked } from './asked';
import { whDate } from './interrogative';
import { invertedBody } from './inversion';

/** "In which year did Maududi found the party?" */
export function asDate(clause: Clause, { words, place, kind, type }: Asked): string | null {
  if (kind !== 'date' || type === 'period') return null;
  const whole = withDeterminer(words, place);
  const preposition = words[whole.from - 1];
  if (preposition?.tag !== 'ADP' && preposition?.lower !== 'since' && preposition?.lower !== 'until') return null;
  const wh = whDate(preposition.lower, words.slice(place.from, place.to));
  const isBeforeComma = clause.words[place.to]?.text === ',';
  // "Since which year did they win for the first time" asks for another year than "for the first time since 1952".
  if (preposition.lower === 'since' && words[whole.from - 2]?.lower === 'time') return null;
  if (isOfSubordinate(words, clause.verb, whole.from) || opensClause(words, whole.from - 1)) return null;
  if (wh === null || !(isBeforeComma || endsPhrase(clause.words, place.to, clause.opener.length))) return null;
  const isOpener = whole.from - 1 < clause.opener.length;
  if (isOpener && (whole.from !== 1 || place.to !== clause.opener.length)) return null;
  const body = invertedBody(clause, { from: whole.from - 1, to: place.to });
  return body === null ? null : `${wh} ${body}`;
}

/** "was eaten until it was banned in ____": the date is that of the later verb. */
function isOfSubordinate(words: readonly Word[], verb: number, from: number): boolean {
  const link = words.findIndex(({ lower }, index) => index > verb && index < from && /^(?:until|when|after|before|because|that|who|which|where|as|while|since|although)$/.test(lower));
  // "did not sail until the growth of the town in ____"
  if (words[link]?.lower === 'until' && link < from - 2) return true;
  return link > 0 && words.slice(link, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "estimated that by ____, there were", "and, by ____, extending": the date opens what comes after. */
function opensClause(words: readonly Word[], preposition: number): boolean {
  const before = words[preposition - 1]?.text === ',' ? words[preposition - 2] : words[preposition - 1];
  return preposition > 1 && /^(?:that|when|where|because|and|but|while|who|which)$/.test(before?.lower ?? '');
}

import type { SlotType } from '../../slotTypes';
import type { TokenSpan } from '../language/token';
import type { CandidateKind } from '../spans/candidate';
import type { Clause } from '../statements/clause';
import { textOf } from '../statements/word';
import type { Word } from '../statements/word';
import { nameAt, withDeterminer } from './asked';
import type { Asked } from './asked';
import { whPhrase } from './interrogative';
import { lowered, spaced } from './inversion';
import { hasSecondPredicate } from './safety';

/** "Who founded the Muslim Brotherhood in Egypt in 1928?" */
export function asSubject(clause: Clause, { words, place, type, kind }: Asked): string | null {
  const begin = clause.opener.length === 0 ? 0 : clause.opener.length + 1;
  const whole = withDeterminer(clause.words, place);
  if (whole.from !== begin || whole.to !== begin + clause.subject.length) return null;
  const between = clause.words.slice(whole.to, clause.verb);
  const rest = spaced([...between, ...clause.words.slice(clause.verb), ...lowered(clause.opener)]);
  if (kind === 'quantity' || clause.words.slice(clause.verb, clause.verb + 3).some(({ lower }) => lower === 'not' || lower === 'never')) return null;
  // An opener put at the end would belong to the later verb: "had invaded Iran and had begun to win in September 1980".
  if (kind === 'list' || clause.opener.length > 0 && hasSecondPredicate(clause.words.slice(clause.verb + 1))) return null;
  const wh = whPhrase(type, kind, true, nameAt(words, place));
  if (couldBePerson(words, place, type, kind) || isParticiple(clause)) return null;
  const isNamedGroup = type === 'term' && clause.isPlural;
  if (wh === null || isNamedGroup && kind === 'name' || clause.isPlural) return null;
  if (wh === 'What' && !isNarrow(clause)) return null;
  return `${wh} ${textOf(rest)}`;
}

/** "What analyzes ..." has many answers, or would have to say what kind of thing is wanted, and so has "What is a highly
 *  intersectional field"; "What is an instrument for measuring air pressure" has one. */
function isNarrow({ words, verb }: Clause): boolean {
  const [copula, article, next] = words.slice(verb, verb + 3);
  return /^(?:is|was)$/.test(copula?.lower ?? '') && article?.tag !== 'NUM' && article?.lower !== 'one' && !/^(?:highly|very|core|key|common|major|number|good|prime)$/.test(next?.lower ?? '');
}

/** "No fact tried by a jury, shall be examined": what was taken for the verb only describes the subject. */
function isParticiple({ words, verb }: Clause): boolean {
  return words[verb]?.tag === 'VERB' && words[verb + 1]?.lower === 'by' && words.slice(verb).some(({ tag }) => tag === 'AUX');
}

/** A name of unknown kind, without an article or of one word, may be a person's or a people's. */
function couldBePerson(words: readonly Word[], place: TokenSpan, type: SlotType, kind: CandidateKind): boolean {
  if (kind !== 'name' || type !== 'term' || /^\p{Lu}{2,}$/u.test(words[place.from]?.text ?? '')) return false;
  return withDeterminer(words, place).from === place.from || place.to - place.from === 1;
}

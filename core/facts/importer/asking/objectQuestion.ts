import type { Clause } from '../statements/clause';
import { endsPhrase, isVerbGroupEnd, nameAt, withDeterminer } from './asked';
import type { Asked } from './asked';
import { whAfterPreposition, whPhrase } from './interrogative';
import { invertedBody } from './inversion';

/** "What did the Normans adopt?", "What are such algorithms called?" */
export function asObject(clause: Clause, { words, place, type, kind }: Asked): string | null {
  const whole = withDeterminer(words, place);
  if (whole.from <= clause.verb || !isVerbGroupEnd(clause, whole.from) || !endsPhrase(clause.words, place.to, -1)) return null;
  const before = words[whole.from - 1];
  const isCopula = /^(?:is|are|was|were|be|been|remain|remains|remained|become|becomes|became)$/.test(before?.lower ?? '');
  if (isCopula || kind === 'list') return null;
  const wh = whPhrase(type, kind, false, nameAt(words, place));
  if (wh === null) return null;
  const body = invertedBody(clause, { from: whole.from, to: place.to });
  return body === null ? null : `${wh} ${body}`;
}

/** "By whom was the Brotherhood founded?" */
export function asAgent(clause: Clause, { words, place, type }: Asked): string | null {
  const whom = whAfterPreposition(type, nameAt(words, place));
  if (whom === 'what') return null;
  const whole = withDeterminer(words, place);
  if (words[whole.from - 1]?.lower !== 'by' || words[whole.from - 2]?.tag !== 'VERB') return null;
  if (!/^(?:is|are|was|were|been|being)$/.test(words[clause.verb]?.lower ?? '') && !words.slice(clause.verb, whole.from).some(({ lower }) => lower === 'been')) return null;
  if (whole.from - 2 - clause.verb > 3 || !endsPhrase(clause.words, place.to, -1)) return null;
  const body = invertedBody(clause, { from: whole.from - 1, to: place.to });
  return body === null ? null : `By ${whom} ${body}`;
}

/** "In which city did ...?", "Against which country ...?", "To what ...?" */
export function afterPreposition(clause: Clause, { words, place, type, kind }: Asked): string | null {
  const whole = withDeterminer(words, place);
  const preposition = words[whole.from - 1];
  const which = whAfterPreposition(type, nameAt(words, place));
  if (preposition?.tag !== 'ADP' || preposition.lower === 'of' || whole.from - 1 <= clause.verb) return null;
  if (!endsPhrase(clause.words, place.to, -1) || kind !== 'name' || which === 'what') return null;
  const isPlace = type === 'city' || type === 'country' || type === 'region';
  const follows = isVerbGroupEnd(clause, whole.from - 1);
  if (!follows && !(isPlace && /^(?:in|at)$/.test(preposition.lower) && place.to === clause.words.length)) return null;
  const body = invertedBody(clause, { from: whole.from - 1, to: place.to });
  const opening = preposition.text.charAt(0).toUpperCase() + preposition.text.slice(1);
  return body === null ? null : `${opening} ${which} ${body}`;
}

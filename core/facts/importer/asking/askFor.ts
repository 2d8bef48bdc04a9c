import type { SlotType } from '../../slotTypes';
import type { TokenSpan } from '../language/token';
import type { CandidateKind } from '../spans/candidate';
import { parseClause } from '../statements/clause';
import type { Clause } from '../statements/clause';
import { isMark, isNominal, textOf } from '../statements/word';
import type { Word } from '../statements/word';
import { isBrokenQuestion } from './brokenQuestion';
import { invertedBody, lowered, spaced } from './inversion';
import { hasSecondPredicate } from './safety';
import { whAfterPreposition, whDate, whPhrase } from './interrogative';

export interface Asked {
  readonly words: readonly Word[];
  /** Where the answer stands among the words. */
  readonly place: TokenSpan;
  readonly kind: CandidateKind;
  readonly type: SlotType;
}

const longestQuestion = 28;

/** The question sentence that a statement answers at one place, where the grammar is safe; otherwise null, and the
 *  statement is asked with a gap. */
export function askFor(asked: Asked): string | null {
  const words = asked.words.filter((word, index) => !(index === asked.words.length - 1 && isMark(word, /^[.!?]$/)));
  const clause = parseClause(words);
  if (clause === null || !canMove(clause.opener) || words.some((word) => isMark(word, /^[;:“”"()]$/))) return null;
  const question = asSubject(clause, asked) ?? asReason(clause, asked) ?? asDate(clause, asked) ?? asCount(clause, asked)
    ?? asAgent(clause, asked) ?? asObject(clause, asked) ?? afterPreposition(clause, asked);
  if (question === null || question.split(' ').length > longestQuestion || question.endsWith('.') || isBrokenQuestion(question)) return null;
  return `${question}?`;
}

/** An opener of time, place or cause may stand at the end as well; "Like the men," may not. */
function canMove([first]: readonly Word[]): boolean {
  return first === undefined || /^(?:in|on|at|during|after|before|by|from|since|until|under|within|throughout|between|as)$/.test(first.lower);
}

/** The answer with its determiner. */
function withDeterminer(words: readonly Word[], { from, to }: TokenSpan): TokenSpan {
  const before = words[from - 1];
  const isDeterminer = before?.tag === 'DET' || /^(?:its|their|his|her)$/.test(before?.lower ?? '');
  return { from: isDeterminer ? from - 1 : from, to };
}

/** "Who founded the Muslim Brotherhood in Egypt in 1928?" */
function asSubject(clause: Clause, { words, place, type, kind }: Asked): string | null {
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

/** The answer's last word, which is its head: "court" of "the Supreme Court". */
function nameAt(words: readonly Word[], { from, to }: TokenSpan): string {
  return textOf(words.slice(from, to));
}

/** A name of unknown kind, without an article or of one word, may be a person's or a people's. */
function couldBePerson(words: readonly Word[], place: TokenSpan, type: SlotType, kind: CandidateKind): boolean {
  if (kind !== 'name' || type !== 'term' || /^\p{Lu}{2,}$/u.test(words[place.from]?.text ?? '')) return false;
  return withDeterminer(words, place).from === place.from || place.to - place.from === 1;
}

function asReason(clause: Clause, { words, place, kind }: Asked): string | null {
  if (kind !== 'reason') return null;
  const opening = words.slice(0, place.from).findLastIndex(({ lower }) => lower === 'because' || lower === 'due');
  if (opening <= clause.verb || place.to < clause.words.length) return null;
  const body = invertedBody(clause, { from: words[opening - 1]?.text === ',' ? opening - 1 : opening, to: place.to });
  return body === null ? null : `Why ${body}`;
}

/** "In which year did Maududi found the party?" */
function asDate(clause: Clause, { words, place, kind, type }: Asked): string | null {
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
  return link > 0 && words.slice(link, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "estimated that by ____, there were", "and, by ____, extending": the date opens what comes after. */
function opensClause(words: readonly Word[], preposition: number): boolean {
  const before = words[preposition - 1]?.text === ',' ? words[preposition - 2] : words[preposition - 1];
  return preposition > 1 && /^(?:that|when|where|because|and|but|while|who|which)$/.test(before?.lower ?? '');
}

/** "How many ships did the fleet have?" */
function asCount(clause: Clause, { words, place, kind }: Asked): string | null {
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

/** "By whom was the Brotherhood founded?" */
function asAgent(clause: Clause, { words, place, type }: Asked): string | null {
  const whom = whAfterPreposition(type, nameAt(words, place));
  if (whom === 'what') return null;
  const whole = withDeterminer(words, place);
  if (words[whole.from - 1]?.lower !== 'by' || words[whole.from - 2]?.tag !== 'VERB') return null;
  if (!/^(?:is|are|was|were|been|being)$/.test(words[clause.verb]?.lower ?? '') && !words.slice(clause.verb, whole.from).some(({ lower }) => lower === 'been')) return null;
  if (whole.from - 2 - clause.verb > 3 || !endsPhrase(clause.words, place.to, -1)) return null;
  const body = invertedBody(clause, { from: whole.from - 1, to: place.to });
  return body === null ? null : `By ${whom} ${body}`;
}

/** "What did the Normans adopt?", "What are such algorithms called?" */
function asObject(clause: Clause, { words, place, type, kind }: Asked): string | null {
  const whole = withDeterminer(words, place);
  if (whole.from <= clause.verb || !isVerbGroupEnd(clause, whole.from) || !endsPhrase(clause.words, place.to, -1)) return null;
  const before = words[whole.from - 1];
  const isCopula = /^(?:is|are|was|were|be|been)$/.test(before?.lower ?? '');
  if (isCopula || kind === 'list') return null;
  const wh = whPhrase(type, kind, false, nameAt(words, place));
  if (wh === null) return null;
  const body = invertedBody(clause, { from: whole.from, to: place.to });
  return body === null ? null : `${wh} ${body}`;
}

/** "In which city did ...?", "Against which country ...?", "To what ...?" */
function afterPreposition(clause: Clause, { words, place, type, kind }: Asked): string | null {
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

/** Whether only the verb and its adverbs stand between the subject and the index. */
function isVerbGroupEnd({ words, verb }: Clause, index: number): boolean {
  return words.slice(verb, index).every(({ tag, lower }, step) => step === 0 || tag === 'VERB' || tag === 'AUX' || tag === 'ADV' || tag === 'PART' && lower === 'not');
}

/** Whether what stands at the index does not belong to the phrase before it. */
function endsPhrase(words: readonly Word[], index: number, openerEnd: number): boolean {
  const next = words[index];
  if (next === undefined || index === openerEnd) return true;
  return next.tag === 'ADP' ? !/^(?:of|to|and|or)$/.test(next.lower) : next.tag === 'SCONJ';
}

import type { TokenSpan } from '../language/token';
import { finiteVerb } from '../statements/clause';
import { isMark, isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

/** Whether the gap stands in what the sentence only adds: brackets, a relative clause, an apposition, a concession.
 *  What is named there ("known as ____") is worth asking all the same. */
export function isSideDetail({ statement, place, candidate: { kind, type } }: FlaggedSlot): boolean {
  if (isNamedAs(statement, place)) return false;
  if ((kind === 'number' || kind === 'quantity' || kind === 'money') && isCountAside(statement, place)) return true;
  if (kind !== 'name' && kind !== 'phrase' && ofStudy(statement, place)) return true;
  return inBrackets(statement, place) || inRelativeClause(statement, place) || inConcession(statement, place) || inParticipleTail(statement, place)
    || inApposition(statement, place) || inFrontedApposition(statement, place) || (type === 'event' && datesBy(statement, place)) || inComparison(statement, place);
}

/** "____ electoral votes", "was fined ____": how much of what nobody will remember. */
function isCountAside(words: readonly Word[], { from, to }: TokenSpan): boolean {
  return words.slice(to - 1, to + 3).some(({ lower }) => /^(?:votes?|ballots?)$/.test(lower)) || words[from - 1]?.lower === 'fined';
}

const counted = /^(?:participants?|respondents|subjects|volunteers|undergraduates|students|patients|interviews|widows|residents|adults|children|officers|women|men|people|studies)$/;

/** "In one study, ____ women": how many took part. */
function ofStudy(words: readonly Word[], { from, to }: TokenSpan): boolean {
  const isStudy = words.some(({ lower }) => /^(?:study|studies|survey|experiment|experiments|sample|poll)$/.test(lower));
  return isStudy && words.slice(from, to + 4).some(({ lower }) => counted.test(lower));
}

function inBrackets(words: readonly Word[], { from }: TokenSpan): boolean {
  const before = words.slice(0, from);
  const opened = before.findLastIndex((word) => isMark(word, /^[([]$/));
  return opened > before.findLastIndex((word) => isMark(word, /^[)\]]$/));
}

const relative = /^(?:which|who|whom|whose|where)$/;

/** From "who", "which" or a noun's "that" to a comma or, where a comma follows at once, beyond the next one. */
function inRelativeClause(words: readonly Word[], { from }: TokenSpan): boolean {
  const opening = words.slice(0, from).findLastIndex(({ lower }, index) => index > 0 && (relative.test(lower) || (lower === 'that' && isNominal(words[index - 1]))));
  if (opening < 0) return false;
  const isSetIn = isMark(words[opening + 1], /^,$/);
  return isSetIn || !words.slice(opening, from).some((word) => isMark(word, /^,$/));
}

const conceding = /^(?:with|although|though|while|whereas|whilst|as|since|because|if|unless|even|despite|besides|unlike|without|like)$/;

/** "Although Norway had left in ____, ..." and "..., while Peru ____". */
function inConcession(words: readonly Word[], { from }: TokenSpan): boolean {
  const comma = words.findIndex((word) => isMark(word, /^,$/));
  if (conceding.test(words[0]?.lower ?? '') && (comma < 0 || from < comma) && !datesMainClause(words, comma)) return true;
  return words.slice(0, from).some((word, index) => isMark(word, /^,$/) && index > comma - 1 && opensConcession(words, index + 1) && !words.slice(index + 1, from).some((later) => isMark(later, /^,$/)));
}

/** "Since 1902," and "As a member of the UN,": an opener without a verb of its own. */
function datesMainClause(words: readonly Word[], comma: number): boolean {
  return /^(?:since|as|like)$/.test(words[0]?.lower ?? '') && comma > 0 && !words.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

function opensConcession(words: readonly Word[], index: number): boolean {
  return /^(?:although|though|while|whereas|whilst|since|because|unless|despite|where|when|as)$/.test(words[index]?.lower ?? '') && finiteVerb(words, index + 1) !== null;
}

/** "..., landing in Norway in ____": what a participle adds after a comma. */
function inParticipleTail(words: readonly Word[], { from }: TokenSpan): boolean {
  const comma = words.slice(0, from).findLastIndex((word) => isMark(word, /^,$/));
  const next = words[comma + 1]?.tag === 'ADV' ? words[comma + 2] : words[comma + 1];
  return comma > 0 && next?.tag === 'VERB' && /ing$/.test(next.lower) && words.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "Maria Keller, the founder of ____, ...": within what is set beside a name, not at its head. */
function inApposition(words: readonly Word[], { from, to }: TokenSpan): boolean {
  const comma = words.slice(0, from).findLastIndex((word) => isMark(word, /^,$/));
  if (comma < 1 || !isNominal(words[comma - 1]) || !words.slice(comma + 1, from).some(({ tag }) => tag === 'ADP')) return false;
  const first = words[comma + 1];
  if (first?.tag !== 'DET' && first?.tag !== 'NOUN' && first?.tag !== 'ADJ') return false;
  const end = words.findIndex((word, index) => index >= to && isMark(word, /^[,.]$/));
  const segment = words.slice(comma + 1, end < 0 ? words.length : end);
  const goesOn = /^(?:and|or)$/.test(words[end + 1]?.lower ?? '') || segment.some(({ lower }) => lower === 'and' || lower === 'or');
  return !goesOn && !segment.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/(?:ing|ed|en|wn)$/.test(lower))) && !isAfterOpener(words, comma);
}

/** "A contemporary of ____, the writer Ada Brown left": what describes the subject before it is named. */
function inFrontedApposition(words: readonly Word[], { from }: TokenSpan): boolean {
  const comma = words.findIndex((word) => isMark(word, /^,$/));
  return from < comma && /^(?:a|an)$/.test(words[0]?.lower ?? '') && from > 1 && !words.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX') && finiteVerb(words, comma + 1) !== null;
}

/** "at the end of the ____": the event only says when. */
function datesBy(words: readonly Word[], { from }: TokenSpan): boolean {
  const before = words.slice(Math.max(0, from - 5), from).map(({ lower }) => lower).join(' ');
  return /(?<!since )the (?:end|outbreak|eve|time|start|beginning|height|close) of the$/.test(before);
}

/** "In 1902, the founder of ____ left": the comma closes an opener. */
function isAfterOpener(words: readonly Word[], comma: number): boolean {
  return !words.slice(0, comma).some((word) => isMark(word, /^,$/)) && /^(?:ADP|ADV|SCONJ)$/.test(words[0]?.tag ?? '');
}

/** "higher than it was in ____", not "more than ____"; "the worst year since ____". */
function inComparison(words: readonly Word[], { from }: TokenSpan): boolean {
  const since = words[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  if (words[since]?.lower === 'since' && since > 0 && words.slice(0, since).some(({ lower }) => /^(?:most|least|first|only)$|[^aeiou]est$/.test(lower))) return true;
  const than = words.slice(0, from).findLastIndex(({ lower }) => lower === 'than');
  return than > 0 && from - than > 2 && !words.slice(than, from).some((word) => isMark(word, /^,$/));
}

import { isMark, isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Whether something is cut off or joined wrongly, though every part of it is English. */
export function isBrokenJoin({ statement }: FlaggedSlot): boolean {
  return hasTornBracket(statement) || hasNoClause(statement) || isSpliced(statement) || endsInDate(statement) || hasOpenRow(statement) || lacksVerb(statement) || opensApposition(statement) || /^[,;:]$/.test(statement.findLast(({ text }) => !/^[.”"’]$/.test(text))?.text ?? '') || opensWithName(statement) || hasStrayWord(statement) || opensInQuotation(statement) || /^(?:even|only|also)$/.test(statement.findLast(({ tag }) => tag !== 'PUNCT')?.lower ?? '');
}

/** "( called ____": a word was taken out after the bracket; or brackets that do not pair. */
function hasTornBracket(words: readonly Word[]): boolean {
  const opened = words.filter((word) => isMark(word, /^[([]$/)).length;
  const closed = words.filter((word) => isMark(word, /^[)\]]$/)).length;
  return opened !== closed || words.some((word, index) => isMark(word, /^[([]$/) && words[index + 1]?.hasSpaceBefore === true);
}

/** "About an X-ray telescope that allowed ...", "Stress tasks, such as ...": the only verbs stand in relative clauses. */
function hasNoClause(words: readonly Word[]): boolean {
  const verb = words.findIndex((word, index) => isFiniteAt(words, index) && !isWithinRelative(words, index) && word.lower !== 'such');
  // "Infections because a microbe makes a film": the only verb is the reason's.
  const reason = words.findIndex(({ lower }, index) => index > 0 && /^(?:because|although|whereas)$/.test(lower));
  return verb < 0 || reason > 0 && reason < verb && !/^(?:ADP|ADV|SCONJ)$/.test(words[0]?.tag ?? '');
}

function isFiniteAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.tag === 'AUX') return !/^(?:be|been|being)$/.test(word.lower);
  return word?.tag === 'VERB' && !/ing$/.test(word.lower) && words[index - 1]?.lower !== 'to' && !isMark(words[index - 1], /^[([]$/);
}

function isWithinRelative(words: readonly Word[], index: number): boolean {
  const opening = words.slice(0, index).findLastIndex(({ lower }, at) => /^(?:which|who|whom|whose|that)$/.test(lower) && isNominal(words[at - 1]));
  return opening > 0 && !words.slice(opening + 1, index).some((word, at) => isMark(word, /^,$/) || isFiniteAt(words, opening + 1 + at));
}

/** "Iraq found itself isolated, Hussein ordered the invasion": two clauses apart by a comma alone. */
function isSpliced(words: readonly Word[]): boolean {
  if (/^(?:ADP|SCONJ|ADV|VERB)$/.test(words[0]?.tag ?? '')) return false;
  return words.some((word, index) => {
    if (!isMark(word, /^,$/)) return false;
    const before = words.slice(0, index);
    const begin = words[index + 1]?.tag === 'DET' ? index + 2 : index + 1;
    const isClause = words[begin]?.tag === 'PROPN' && isFiniteAt(words, begin + 1) && words[begin + 1]?.tag === 'VERB';
    return isClause && before.some((_, at) => isFiniteAt(words, at)) && !before.some(({ lower, tag }) => tag === 'SCONJ' || /^(?:when|who|which|that|where|,)$/.test(lower));
  });
}

/** "Protests arose, and by December 1991.", "beginning in the north and, by 1600.": the clause that the date opens is missing. */
function endsInDate(words: readonly Word[]): boolean {
  const link = words.findLastIndex(({ tag }) => tag === 'CCONJ');
  const tail = words.slice(link + 1).filter(({ tag }) => tag !== 'PUNCT');
  return link > 0 && (isMark(words[link - 1], /^,$/) || isMark(words[link + 1], /^,$/)) && /^(?:by|in|on|at|from|after|before|with)$/.test(tail[0]?.lower ?? '') && !tail.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "a law on how much candidates.", "one of the wonders of the age, and the growth of Oslo.": the last clause lost its verb. */
function lacksVerb(words: readonly Word[]): boolean {
  const how = words.findLastIndex(({ lower }, index) => lower === 'how' && /^(?:much|many)$/.test(words[index + 1]?.lower ?? ''));
  if (how >= 0 && !words.slice(how).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return true;
  const commas = words.flatMap((word, index) => (isMark(word, /^,$/) ? [index] : []));
  const [comma = -1] = commas;
  const isAfterOpener = /^(?:ADP|ADV|SCONJ)$/.test(words[0]?.tag ?? '');
  const [link, article] = words.slice(comma + 1);
  const isRest = commas.length === 1 && !isAfterOpener && link?.lower === 'and' && /^(?:the|a|an)$/.test(article?.lower ?? '');
  return isRest && words.slice(0, comma).some(({ tag }) => tag === 'AUX') && !words.slice(comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "The arrival of Keller, a migrant born in 1390 was the turning point": what is set in is not closed. */
function opensApposition(words: readonly Word[]): boolean {
  const [comma = -1, ...others] = words.flatMap((word, index) => (isMark(word, /^,$/) ? [index] : []));
  if (comma < 1 || others.length > 0 || !/^(?:a|an)$/.test(words[comma + 1]?.lower ?? '') || /^(?:ADP|ADV|SCONJ)$/.test(words[0]?.tag ?? '')) return false;
  const isBare = !words.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return isBare && words.slice(comma).some(({ lower }) => /^(?:is|was|are|were)$/.test(lower)) && !words.slice(comma).some(({ lower }) => /^(?:who|which|that|where)$/.test(lower));
}

/** "Oslo, an old ship lay in the harbour": a name that was set in where an opener is now missing. */
function opensWithName(words: readonly Word[]): boolean {
  const comma = words.findIndex((word) => isMark(word, /^,$/));
  const isName = comma > 0 && words.slice(0, comma).every(({ tag }) => tag === 'PROPN');
  const verb = words.findIndex((_, index) => index > comma && isFiniteAt(words, index));
  return isName && /^(?:a|an|the)$/.test(words[comma + 1]?.lower ?? '') && verb > 0 && !words.slice(comma + 1, verb).some(({ text, lower }) => text === ',' || /^(?:who|which|that|where)$/.test(lower));
}

/** "eventually inhabited by Greeks, Jewish people, Romans.": a row without its "and". */
function hasOpenRow(words: readonly Word[]): boolean {
  const commas = words.flatMap((word, index) => (isMark(word, /^,$/) ? [index] : []));
  const [before = 0, last = 0] = commas.slice(-2);
  if (commas.length < 2 || last - before > 4) return false;
  const tail = words.slice(last + 1).filter(({ tag }) => tag !== 'PUNCT');
  const middle = words.slice(before + 1, last);
  return tail.length <= 3 && [...tail, ...middle].every(({ tag }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag)) && isNominal(words[before - 1]);
}

/** "“the high bench crept into the Capitol.”": a quotation that went on in its author's sentence. */
function opensInQuotation([first, second]: readonly Word[]): boolean {
  return first?.text === '“' && /^\p{Ll}/u.test(second?.text ?? '');
}

/** "begun during of the war", "a record of women reporting": two prepositions where one would do; "and even, many". */
function hasStrayWord(words: readonly Word[]): boolean {
  return words.some(({ lower }, index) => lower === 'even' && isMark(words[index + 1], /^,$/)) || words.some(({ lower }, index) => /^(?:during|by|with|between|among|against|despite|for)$/.test(lower) && /^(?:of|by|with|during|despite)$/.test(words[index + 1]?.lower ?? ''));
}

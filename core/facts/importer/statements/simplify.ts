import type { TokenSpan } from '../language/token';
import { finiteVerb, parseClause } from './clause';
import { isMark, isNominal, newWord, placeOf } from './word';
import type { Word } from './word';

/** The least of a sentence that still says the fact a candidate is asked about: without brackets, adverbials that
 *  only link, relative clauses set apart and coordinated clauses that do not hold the candidate. */
export function simplified(words: readonly Word[], candidate: TokenSpan): Word[] {
  const steps = [withOpenerComma, withoutBrackets, withoutLink, withoutFrame, withoutLink, ownClause, withoutRelative, ownPredicate, withoutLink, withoutAlso, withoutTail];
  const kept = steps.reduce((current, step) => {
    const next = step(current, candidate);
    return placeOf(next, candidate) === null ? current : next;
  }, [...words]);
  return withFullStop(trimmedMarks(kept));
}

type Step = (words: Word[], candidate: TokenSpan) => Word[];

/** "In 2018 China established ...": the opener set apart, as "In 2018, China" is. */
const withOpenerComma: Step = (words) => {
  const [first, year, next] = words;
  const isOpener = first?.tag === 'ADP' && year?.tag === 'NUM' && /^\d{4}$/.test(year.text) && /^(?:DET|PROPN|PRON)$/.test(next?.tag ?? '');
  return isOpener ? [...words.slice(0, 2), { ...newWord(',', 'PUNCT'), hasSpaceBefore: false }, ...words.slice(2)] : words;
};

const withoutBrackets: Step = (words, candidate) => {
  const open = words.findIndex((word) => isMark(word, /^[([]$/));
  if (open < 0) return words;
  const close = words.findIndex((word, index) => index > open && isMark(word, /^[)\]]$/));
  if (close < 0) return words;
  const without = [...words.slice(0, open), ...words.slice(close + 1)];
  const holds = placeOf(words, candidate);
  if (holds !== null && holds.from > open && holds.to <= close) return words;
  return withoutBrackets(without, candidate);
};

const links = /^(?:fortunately|unfortunately|typically|generally|initially|originally|essentially|basically|naturally|surprisingly|remarkably|sadly|luckily|obviously|usually|however|similarly|moreover|furthermore|thus|therefore|indeed|consequently|nevertheless|nonetheless|additionally|meanwhile|accordingly|hence|likewise|also|finally|overall|clearly|interestingly|notably|importantly|instead|conversely|otherwise|subsequently|eventually|ultimately|then|later|still|besides|again|but|and|yet|so|for (?:example|instance)|in (?:addition|particular|fact|general|contrast|turn|other words|this way|this case|this context|short|conclusion|practice|theory|response|part)|as a (?:result|consequence)|at the same time|on the other hand|on the one hand|of course|by contrast|to this end|in the end|above all|first|second|third|firstly|secondly|thirdly|more importantly|more recently|at that time|at this time|that is|after all|even so|as such|as noted above|against this backdrop|under these circumstances)$/;

/** Drops an opening word or phrase that ties the sentence to the one before and says nothing itself. */
const withoutLink: Step = (words) => {
  for (let length = 1; length <= 5; length += 1) {
    const phrase = words.slice(0, length).map(({ lower }) => lower).join(' ');
    const next = words[length];
    if (!links.test(phrase)) continue;
    if (next?.text === ',') return words.slice(length + 1);
    if (length === 1 && /^(?:but|and|yet|so|thus|therefore|hence|also|indeed|then)$/.test(phrase) && next !== undefined && next.tag !== 'VERB' && next.tag !== 'AUX') return words.slice(1);
  }
  return words;
};

const longestFrame = 9;
/** What only presents a clause. Anything else before "that" may turn its sense round ("it is naive to think that"). */
const frames = /^(?:(?:it (?:is|was|can be|has been|should be) (?:now |very |quite |well |widely |generally )?(?:clear|evident|obvious|known|certain|true|sensed|seen|noted|shown|estimated|recognised|recognized|established)|there (?:is|was) no (?:doubt|question)|(?:this|these|it)(?: \p{L}+)? (?:shows?|showed|means?|meant|suggests?|suggested|demonstrates?|demonstrated|indicates?|indicated|illustrates?)(?: once again| again| clearly)?) that|(?:this|it) (?:is|was) because)$/u;

/** Drops a frame, "It is clear that", "This event showed that", and an opener that points back, "In this respect,". */
const withoutFrame: Step = (words) => {
  const comma = words.findIndex(({ text }) => text === ',');
  const opener = words.slice(0, comma);
  if (comma > 0 && comma <= 6 && opener[0]?.tag === 'ADP' && opener.some(({ lower }) => /^(?:this|these|that|those|such)$/.test(lower))) return words.slice(comma + 1);
  const link = words.findIndex(({ lower }) => lower === 'that' || lower === 'because');
  if (link < 1 || link > longestFrame || finiteVerb(words, link + 1) === null) return words;
  return frames.test(words.slice(0, link + 1).map(({ lower }) => lower).join(' ')) ? words.slice(link + 1) : words;
};

/** Adverbs that only point to what was said before. */
const pointers = /^(?:also|thus|therefore|hence|then|subsequently|consequently|accordingly|likewise|however|nevertheless|fortunately|unfortunately)$/;

const withoutAlso: Step = (words) => words.filter(({ lower, tag }, index) => !(pointers.test(lower) && tag === 'ADV' && words[index - 1]?.lower !== 'but' && words[index - 1]?.lower !== 'only'));

/** Of clauses with subjects of their own, the one that holds the candidate. */
const ownClause: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  if (place === null || words.some(({ lower }) => lower === 'if')) return words;
  let from = 0;
  let to = words.length;
  for (let index = 1; index < words.length - 2; index += 1) {
    const begin = clauseBeginsAfter(words, index);
    if (begin === null || !hasVerb(words, from, index)) continue;
    if (index >= place.to) {
      to = index;
      break;
    }
    if (begin <= place.from) from = begin;
  }
  return from === 0 && to === words.length ? words : words.slice(from, to);
};

/** Index at which a new main clause begins, if the word is what joins it to the one before. */
function clauseBeginsAfter(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (word === undefined) return null;
  if (isMark(word, /^;$/)) return isClause(words, index + 1) ? index + 1 : null;
  const hasComma = word.text === ',';
  if (hasComma && isSplice(words, index + 1)) return index + 1;
  const joint = hasComma ? words[index + 1] : word;
  const begin = hasComma ? index + 2 : index + 1;
  if (joint === undefined || !/^(?:and|but|while|whereas|although|though|so|yet)$/.test(joint.lower)) return null;
  if (!hasComma && !/^(?:and|but|while|whereas)$/.test(joint.lower)) return null;
  if (!hasComma && (/^(?:NUM|ADJ|ADP|DET)$/.test(words[index - 1]?.tag ?? '') || !/^(?:DET|PRON)$/.test(words[begin]?.tag ?? '') && joint.lower === 'and')) return null;
  if (!isComplete(words, index)) return null;
  // ", and the fact that ... shows": a subject with a clause of its own.
  if (hasComma && words[begin]?.lower === 'the' && words[begin + 2]?.lower === 'that') return begin;
  return isClause(words, begin) ? begin : null;
}

/** Whether the clause before has its verb: "when the movement and its focus | was eclipsed" has none yet. */
function isComplete(words: readonly Word[], index: number): boolean {
  const opening = words.slice(0, index).findLastIndex(({ lower, tag }) => tag === 'SCONJ' || /^(?:when|where|which|who|that|if|whether)$/.test(lower));
  const between = words.slice(0, index).findLastIndex(({ lower }) => lower === 'between');
  const comma = words.slice(0, index).findLastIndex(({ text }) => text === ',');
  // "terrorism, extremism, and separatism": the last of a list, not of clauses.
  if (comma >= 0 && index - comma <= 4 && words[index + 1]?.lower === 'and' && !hasVerb(words, comma + 1, index)) return false;
  return hasVerb(words, opening + 1, index) && (between < 0 || index - between > 6);
}

/** "The order is shattered, a new division is being formed": main clauses apart by a comma alone. */
function isSplice(words: readonly Word[], begin: number): boolean {
  const opener = words[0]?.tag ?? 'X';
  const verb = finiteVerb(words, begin);
  const last = words.slice(0, begin - 1).findLastIndex(({ text }) => text === ',');
  // ", while in the south, the number was ...": an opener, not a clause before it.
  if (words.slice(last + 1, begin - 1).some(({ lower }) => /^(?:while|whereas|when|as|although|because|that|which|who)$/.test(lower))) return false;
  return !/^(?:SCONJ|ADP|ADV)$/.test(opener) && words[begin]?.tag === 'DET' && verb !== null && words[verb]?.tag === 'AUX' && isClause(words, begin);
}

/** Whether a noun phrase and then a finite verb begin here. */
function isClause(words: readonly Word[], begin: number): boolean {
  const verb = finiteVerb(words, begin);
  if (verb === null || verb === begin || verb - begin > 9) return false;
  const subject = words.slice(begin, verb);
  const opener = subject[0];
  if (opener === undefined || !/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(opener.tag)) return false;
  return subject.some((word) => isNominal(word) || word.tag === 'PRON') && !subject.some(({ tag }) => tag === 'CCONJ');
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** Drops ", which ...," and ", who ...," and appositions between commas that do not hold the candidate. */
const withoutRelative: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  const comma = words.findIndex((word, index) => word.text === ',' && /^(?:which|who|whose|whom|where|namely)$/.test(words[index + 1]?.lower ?? ''));
  if (place === null || comma < 0) return words;
  const isQuoted = /^[“"]$/.test(words[comma + 2]?.text ?? '');
  const end = words.findIndex((word, index) => index > comma + 2 && word.text === ',' && (!isQuoted || /^[”"]$/.test(words[index - 1]?.text ?? '')));
  const isLast = end < 0 || !hasVerb(words, end, words.length);
  const to = isLast ? lastMark(words) : end + 1;
  if (place.from > comma && place.from < to) return words;
  return [...words.slice(0, comma), ...words.slice(to)];
};

/** Of predicates of one subject, "founded it, led it and left it", the one that holds the candidate, with the subject. */
const ownPredicate: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  const clause = parseClause(words);
  if (place === null || clause === null) return words;
  const { verb } = clause;
  const joint = words.findIndex((_, index) => index > verb + 1 && isPredicateJoint(words, index, verb));
  if (joint < 0 || !words.slice(verb, joint).some(isNominal)) return words;
  const begins = [verb, ...predicateCommas(words, verb, joint), joint].map((at, index) => (index === 0 ? at : at + 1));
  const own = begins.findLastIndex((begin) => begin <= place.from);
  if (own < 0) return place.to <= verb ? words.slice(0, endBefore(words, begins[1] ?? joint + 1)) : words;
  const next = begins[own + 1];
  const predicate = words.slice(begins[own], next === undefined ? words.length : endBefore(words, next));
  if (own === 0) return [...words.slice(0, verb), ...predicate];
  const [first, ...rest] = predicate;
  return first === undefined ? words : [...words.slice(0, verb), ...sharedAuxiliary(words, verb, (begins[own] ?? 1) - 1), { ...first, hasSpaceBefore: true }, ...rest];
};

/** Commas before the joint that a verb follows: each begins a predicate of its own. */
function predicateCommas(words: readonly Word[], verb: number, joint: number): number[] {
  return words.flatMap(({ text }, index) => {
    const next = words[index + 1];
    const isVerb = next?.tag === 'VERB' && !/ing$/.test(next.lower);
    return text === ',' && index > verb && index < joint - 1 && isVerb ? [index] : [];
  });
}

/** The end of what stands before a predicate: without its comma and "and". */
function endBefore(words: readonly Word[], begin: number): number {
  let end = begin - 1;
  while (end > 0 && words[end - 1]?.text === ',') end -= 1;
  return end;
}

function isPredicateJoint(words: readonly Word[], index: number, verb: number): boolean {
  const word = words[index];
  if (word?.lower !== 'and' && word?.lower !== 'but') return false;
  const next = words[index + 1]?.tag === 'ADV' ? words[index + 2] : words[index + 1];
  if (next === undefined || (next.tag !== 'VERB' && next.tag !== 'AUX') || /ing$/.test(next.lower)) return false;
  const between = words.slice(verb + 1, index);
  return !between.some(({ lower, tag }) => lower === 'to' && tag === 'PART') && !between.some(({ lower }) => /^(?:which|who|that|where)$/.test(lower));
}

/** "was built and used": the second participle needs the auxiliary of the first. */
function sharedAuxiliary(words: readonly Word[], verb: number, joint: number): Word[] {
  const first = words[verb];
  const next = words[joint + 1]?.tag === 'ADV' ? words[joint + 2] : words[joint + 1];
  const group = words.slice(verb, joint).filter((word, index) => word.tag === 'AUX' && index < 3);
  const isParticiple = next?.tag === 'VERB' && /(?:ed|en|wn)$/.test(next.lower);
  return first?.tag === 'AUX' && isParticiple ? group : [];
}

const longEnough = 22;

/** Drops what a long sentence adds after a comma: ", leading to ...", ", including ...", ", although ...". */
const withoutTail: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  if (place === null || words.length < longEnough) return words;
  const comma = words.findIndex((word, index) => index >= place.to && word.text === ',' && isTail(words, index + 1));
  return comma < 0 ? words : words.slice(0, comma);
};

function isTail(words: readonly Word[], begin: number): boolean {
  const first = words[begin];
  if (first === undefined) return false;
  if (/^(?:although|though|because|since|while|when|after|before|until)$/.test(first.lower)) return true;
  if (first.lower === 'as' && words[begin + 1]?.lower === 'well' && !words.slice(begin).some(({ tag }) => tag === 'AUX')) return true;
  const isAddition = /^(?:including|despite|with|such)$/.test(first.lower) || (/ing$/.test(first.lower) && first.tag === 'VERB');
  const next = words.findIndex((word, index) => index > begin && word.text === ',');
  // What stands between commas is only set in; the sentence goes on.
  return isAddition && (next < 0 || first.lower !== 'such' && /ing$/.test(first.lower) && first.lower !== 'including' || !words.slice(next).some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower))));
}

function lastMark(words: readonly Word[]): number {
  return isMark(words.at(-1), /^[.!?]$/) ? words.length - 1 : words.length;
}

/** Without marks left over where something was cut. */
function trimmedMarks(words: readonly Word[]): Word[] {
  const kept = words.filter((word, index) => !(isMark(word, /^,$/) && (index === 0 || isMark(words[index + 1], /^[,.;:]$/))));
  while (isMark(kept.at(-1), /^[,;:.–—-]$/)) kept.pop();
  while (isMark(kept[0], /^[,;:.–—-]$/)) kept.shift();
  return kept;
}

function withFullStop(words: readonly Word[]): Word[] {
  const last = words.at(-1);
  if (last === undefined || /[.!?]$/.test(last.text) && last.tag === 'PUNCT') return [...words];
  return [...words, { text: '.', lower: '.', lemma: '.', tag: 'PUNCT', hasSpaceBefore: false, source: null }];
}

import { namesOf } from '../gazetteer/names';
import { parseClause } from './clause';
import { isNominal } from './word';
import type { Word } from './word';

/** Why a statement cannot stand alone: it leans on a sentence that its reader does not see. */
export type Leaning = 'dangling-reference' | 'relative-time' | 'first-person' | 'vague-subject';

const demonstratives = /^(?:this|these|those|such|that)$/;
const personal = /^(?:he|she|him|her|his|hers)$/;
const impersonal = /^(?:it|its|they|them|their|theirs|itself|themselves)$/;
const backward = /^(?:former|latter|aforementioned|above|below|following|previous|preceding|thereby|therein|thereafter|herein|likewise|another|others|both|either|neither|same|similar|similarly|respectively|here|other|also|too|instead|however|resulting|aforesaid)$/;
const relativeTimes = /^(?:now|today|currently|recently|nowadays|yesterday|tomorrow|ago|presently|lately|soon)$/;

export function leaningOf(words: readonly Word[]): Leaning | null {
  if (words.some(({ lower, tag }) => /^(?:i|we|our|us|my|you|your|me|ours)$/.test(lower) && tag === 'PRON')) return 'first-person';
  if (leansOnTime(words)) return 'relative-time';
  if (dangles(words)) return 'dangling-reference';
  return hasVagueSubject(words) || hasVagueObject(words) ? 'vague-subject' : null;
}

function leansOnTime(words: readonly Word[]): boolean {
  const text = words.map(({ lower }) => lower).join(' ');
  return words.some(({ lower }) => relativeTimes.test(lower))
    || /\b(?:last|next|this) (?:year|month|week|decade|century|spring|summer|autumn|winter)\b|\bso far\b|\bto date\b|\bat present\b|\bin recent (?:years|decades|times)\b|\bthat (?:year|month|day|time)\b|\bthe same (?:year|month|day|time)\b|\b(?:years?|months?|days?|weeks?) (?:later|earlier|after|before(?! \d{4}))\b|\bat the time\b/.test(text);
}

function dangles(words: readonly Word[]): boolean {
  if (hasPronounSubject(words)) return true;
  for (const [index, word] of words.entries()) {
    const before = words.slice(0, index);
    if (demonstratives.test(word.lower) && isDemonstrative(words, index)) return true;
    if (personal.test(word.lower) && !before.some(couldBePerson)) return true;
    if (impersonal.test(word.lower) && !before.some((other) => isNominal(other)) && !isExpletive(words, index)) return true;
    if (backward.test(word.lower) && !isBound(words, index)) return true;
  }
  return /^(?:there|here)$/.test(words[0]?.lower ?? '') && words.length < 6;
}

/** Whether the first verb of all has a pronoun for its subject: what it stands for is at best guessed. */
function hasPronounSubject(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)));
  const subject = words[verb - 1]?.tag === 'ADV' ? verb - 2 : verb - 1;
  return /^(?:it|he|she|they)$/.test(words[subject]?.lower ?? '') && !isExpletive(words, subject);
}

function couldBePerson({ tag, text }: Word): boolean {
  return tag === 'PROPN' && /^\p{Lu}/u.test(text) && namesOf(text).length === 0;
}

/** "that" joins clauses more often than it points back. */
function isDemonstrative(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word?.lower === 'that') return index === 0;
  if (word?.lower === 'such') return next?.lower !== 'as';
  if (word?.lower === 'those') return !/^(?:who|that|of|which|in|with|whose)$/.test(next?.lower ?? '') && next?.tag !== 'VERB';
  return true;
}

/** "It is known that ...": a pronoun that stands for nothing. */
function isExpletive(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== 'it' || !/^(?:is|was|has|seems|appears|became|remains)$/.test(words[index + 1]?.lower ?? '')) return false;
  const after = words.slice(index + 2, index + 7);
  const link = after.findIndex(({ lower }) => lower === 'that' || lower === 'to');
  return link > 0 && after.slice(0, link).some(({ tag, lower }) => tag === 'ADJ' || (tag === 'VERB' && !/ing$/.test(lower)));
}

/** "both A and B", "either A or B", "the other members of the SCO": the word's sense is complete in the sentence. */
function isBound(words: readonly Word[], index: number): boolean {
  const word = words[index]?.lower;
  const later = words.slice(index + 1).map(({ lower }) => lower);
  if (word === 'both') return later.slice(0, 8).includes('and');
  if (word === 'either' || word === 'neither') return later.includes('or') || later.includes('nor');
  if (word === 'also' || word === 'too') return false;
  if (word === 'other' && /^(?:any|no|each|every)$/.test(words[index - 1]?.lower ?? '')) return true;
  if (word === 'other' && /^(?:several|many|some|few|two|three|numerous)$/.test(words[index - 1]?.lower ?? '') && index < 3) return false;
  if (word === 'other' || word === 'others') return words.slice(0, index).some(isNominal) || later.slice(0, 4).some((next) => next === 'than' || next === 'of');
  if (word === 'similar' || word === 'same') return later.slice(0, 6).some((next) => next === 'to' || next === 'as') || word === 'same' && words.slice(0, index).some(isNominal);
  if (word === 'another') return words.slice(0, index).some(isNominal);
  if (word === 'respectively') return true;
  if (word === 'following') return index > 0 && words[index - 1]?.tag !== 'DET';
  return false;
}

const self = /^(?:sun|moon|earth|world|universe|equator|sea|sky|internet|atmosphere|public|majority|rest|government)$/;

/** "The treaty offered ...": which one? A common noun with "the" and nothing that tells it from others. */
function hasVagueSubject(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const subject = parseClause(words)?.subject ?? words.slice(0, Math.max(0, verb));
  const isFollowedByTelling = words[subject.length]?.tag === 'VERB' && words[subject.length + 1]?.tag === 'ADP';
  if (subject[0]?.lower !== 'the' || isFollowedByTelling) return false;
  const rest = subject.slice(1);
  const isTelling = rest.some(({ tag, text }) => tag === 'PROPN' || tag === 'NUM' || tag === 'ADP' || tag === 'SCONJ' || /^\p{Lu}/u.test(text));
  return !isTelling && rest.filter(({ tag }) => tag === 'ADJ').length < 2 && rest.filter(isNominal).length === 1 && !rest.some(({ lower }) => self.test(lower));
}

const anaphoric = /^(?:decision|deal|law|treaty|act|bill|plan|proposal|agreement|measure|event|attack|crisis|company|party|group|organi[sz]ation|movement|book|article|study|experiment|theory|strike|strikers|invasion|conflict|incident|scheme|case|court|system|dispute|debate|vote|election|rebellion|revolt|uprising|massacre|project|film|novel|painting|building|city|town|village|island|river|colony)$/;

/** "He accepted the deal": which deal? A noun that mostly points back, with "the" and nothing that says which. */
function hasVagueObject(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 2];
    const noun = words[index + 1];
    const isBare = word.lower === 'the' && noun?.tag === 'NOUN' && anaphoric.test(noun.lower);
    const isTold = next !== undefined && (isNominal(next) || next.tag === 'ADP' || next.tag === 'SCONJ' || next.tag === 'VERB' || /^(?:that|which|who|where|whose|to)$/.test(next.lower));
    const isSaidBefore = words.slice(0, index).some(({ lower }) => lower === noun?.lower);
    return isBare && !isTold && !isSaidBefore;
  });
}

import { isMonth } from '../gazetteer/calendar';
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
  return isSaidOfAnyone(words) || hasVagueSubject(words) || hasVagueObject(words) ? 'vague-subject' : null;
}

/** "One comes to ...": when, and who? */
function isSaidOfAnyone([first, second]: readonly Word[]): boolean {
  return first?.lower === 'one' && (second?.tag === 'VERB' && !/ed$/.test(second.lower) || /^(?:can|could|must|may|should|would|might)$/.test(second?.lower ?? ''));
}

function leansOnTime(words: readonly Word[]): boolean {
  const text = words.map(({ lower }) => lower).join(' ');
  return words.some(({ lower }) => relativeTimes.test(lower))
    || /\b(?:last|next|this) (?:year|month|week|decade|century|spring|summer|autumn|winter)\b|\bso far\b|\bto date\b|\bat present\b|\bin recent (?:years|decades|times)\b|\bthat (?:same )?(?:year|month|day|time)\b|\b(?:ensuing|intervening) (?:years|months|decades)\b|\bthe same (?:year|month|day|time)\b|\b(?:years?|months?|days?|weeks?) (?:later|earlier|after|before(?! \d{4}))\b|\bat the time\b|\b(?:earlier|later) (?:in the|that) (?:year|month|day|week|decade|century)\b|\b(?:a|one) (?:decade|century|generation) (?:before|earlier|later) ?,|\b(?:decades|centuries) (?:earlier|later)\b/.test(text);
}

function dangles(words: readonly Word[]): boolean {
  if (hasPronounSubject(words)) return true;
  for (const [index, word] of words.entries()) {
    const before = words.slice(0, index);
    if (demonstratives.test(word.lower) && isDemonstrative(words, index)) return true;
    if (personal.test(word.lower) && !before.some(couldBePerson)) return true;
    if (impersonal.test(word.lower) && !before.some((other) => isNominal(other)) && !isExpletive(words, index)) return true;
    if (/^(?:it|them|him|her)$/.test(word.lower) && isOwnObject(words, index)) return true;
    if (backward.test(word.lower) && !isBound(words, index)) return true;
  }
  return leansOnComparison(words) || leansOnAct(words) || (/^(?:there|here)$/.test(words[0]?.lower ?? '') && words.length < 6);
}

/** "Microsoft bought it", "the firm sent her to Oslo": an object is not its own clause's subject, and nothing else stands
 *  before it that it could be. */
function isOwnObject(words: readonly Word[], index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  const isObject = before?.tag === 'VERB' || before?.tag === 'ADP';
  if (!isObject || words[index]?.lower === 'her' && (isNominal(next) || next?.tag === 'ADJ')) return false;
  const clause = parseClause(words);
  if (clause === null) return false;
  const isPerson = /^h/.test(words[index]?.lower ?? '');
  const others = [...clause.opener.filter(({ tag }) => isPerson ? tag === 'PROPN' : tag === 'NOUN'), ...words.slice(clause.verb, index)];
  return !others.some(isNominal) && !others.some(({ tag, lower }) => tag === 'SCONJ' || tag === 'CCONJ' || /^(?:who|which|that)$/.test(lower));
}

/** "even higher", "as well", "as a result", "Examples include": compared with, added to or followed by what is not said. */
function leansOnComparison(words: readonly Word[]): boolean {
  const text = words.map(({ lower }) => lower).join(' ');
  return /^(?:an )?examples? (?:include|includes|are|is)\b|^(?:one|another|a|an) (?:\p{L}+ )?(?:examples?|reason|consequence|exception|instance|difference)\b|\bas a result(?! of)\b|\bas well(?! as)\b|\bat first\b|\bin turn\b|\beven (?:more|less|greater|\p{L}+er)\b(?!.* than\b)|^(?:more|less) \p{L}+(?:ly)?\b(?!.* than\b)|\b(?:one|a) (?:such|similar|related)\b|\bin (?:response|reply|return|exchange)(?! (?:to|for)\b)|\bthe (?:two|three|four|five|pair|trio)(?: \p{L}+)? (?:was|were|had|did|\p{L}+ed)\b/u.test(text);
}

/** "responded by invading", "quickly followed.": to what, whom? */
function leansOnAct(words: readonly Word[]): boolean {
  return words.some(({ lower, tag }, index) => {
    const next = words[index + 1];
    if (/^(?:respond|responds|responded|retaliate|retaliated|reacted|replied|agreed|refused|complied|consented)$/.test(lower) && tag === 'VERB') {
      return next === undefined || next.tag === 'PUNCT' || /^(?:by|in|with)$/.test(next.lower);
    }
    return lower === 'followed' && (next === undefined || next.tag === 'PUNCT' || /^(?:on|in|at|soon|shortly|suit|with)$/.test(next.lower)) && !/^(?:is|was|were|that|which|be|been)$/.test(words[index - 1]?.lower ?? '');
  });
}

/** Whether the first verb of all has a pronoun for its subject: what it stands for is at best guessed. */
function hasPronounSubject(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)));
  const subject = words[verb - 1]?.tag === 'ADV' ? verb - 2 : verb - 1;
  return /^(?:it|he|she|they)$/.test(words[subject]?.lower ?? '') && !isExpletive(words, subject);
}

function couldBePerson({ tag, text }: Word): boolean {
  return tag === 'PROPN' && /^\p{Lu}/u.test(text) && namesOf(text).length === 0 && !isMonth(text);
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
  if (word === 'another') return words.slice(0, index).some(({ lower }) => lower === 'one');
  if (word === 'respectively') return true;
  if (word === 'following') return index > 0 && words[index - 1]?.tag !== 'DET';
  return false;
}

const self = /^(?:sun|moon|earth|world|universe|equator|sea|sky|internet|atmosphere|public|majority|rest|government)$/;

/** "The treaty offered ...": which one? A common noun with "the" and nothing that tells it from others. */
function hasVagueSubject(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const clause = parseClause(words);
  const subject = clause?.subject ?? words.slice(0, Math.max(0, verb));
  const isFollowedByTelling = clause === null && words[subject.length]?.tag === 'VERB' && words[subject.length + 1]?.tag === 'ADP';
  if (subject[0]?.lower !== 'the' || isFollowedByTelling) return false;
  const rest = subject.slice(1);
  const isTelling = rest.some(({ tag, text }) => tag === 'PROPN' || (tag === 'NUM' && /^\d{4}/.test(text)) || tag === 'ADP' || tag === 'SCONJ' || /^\p{Lu}/u.test(text));
  return !isTelling && rest.filter(({ tag }) => tag === 'ADJ').length < 2 && rest.filter(isNominal).length === 1 && !rest.some(({ lower }) => self.test(lower));
}

const anaphoric = new RegExp(`^(?:${[
  'decision|deal|law|treaty|pact|accord|act|bill|plan|proposal|agreement|measure|event|attack|crisis|company|party|group|organi[sz]ation|movement|book|article',
  'study|experiment|theory|strike|striker|invasion|conflict|incident|scheme|case|court|system|dispute|debate|vote|election|rebellion|revolt|uprising',
  'massacre|project|film|novel|painting|building|city|town|village|island|river|colony|war|ban|challenge|shock|cave|site|specimen|fossil|finding',
  'administration|chain|firm|bank|break-in|technique|method|approach|process|reason|campaign|protest|protester|legislation|amendment|decree|speech|victory|defeat|riot|program|programme|policy|idea|concept|practice|approach|effort',
  'process|problem|assumption|explanation|report|survey|author|researcher|team|child|man|woman|couple|boy|girl|patient|meeting|summit',
  'convention|conference|delegate|committee|commission|compromise|resolution|charge|accusation|investigation|hearing|trial|verdict|ruling|killing',
  'bombing|shooting|murder|murderer|boycott|march|marcher|demonstration|demonstrator|raid|battle|siege|expedition|ship|fleet|army|soldier|troop|rebel',
  'settlement|settler|territory|tribe|band|household|text|document|letter|essay|pamphlet|statement|declaration|answer|response|reaction',
  'result|outcome|consequence|reform|reformer|threat|danger|fear|doctrine|principle|phrase|label|category|model|method|technique',
  'example|trait|difference|similarity|pattern|trend|shift|move|step|action|offer|request|demand|promise|goal|aim|purpose|task|role|mission|duo|trio|pair|administration|chain|firm|bank|business|factory|store|product',
].join('|')})s?$`);

/** "He accepted the deal": which deal? A noun that mostly points back, with "the" and nothing that says which. */
function hasVagueObject(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const noun = words[index + 1];
    const isBare = word.lower === 'the' && noun?.tag === 'NOUN' && anaphoric.test(noun.lower);
    return isBare && !isTold(words, index + 2) && !words.slice(0, index).some(({ lower }) => singular(lower) === singular(noun.lower));
  });
}

const singular = (lower: string): string => lower.replace(/s$/, '');

/** Whether what follows a noun says which one is meant: "of the fleet", "that ended the war", "between Rome and Carthage". */
function isTold(words: readonly Word[], index: number): boolean {
  const next = words[index];
  const after = words[index + 1];
  if (next === undefined) return false;
  if (isNominal(next) || /^(?:of|that|which|who|whom|whose|where|against|between|for|to|over|on|with|about)$/.test(next.lower)) return true;
  if (next.tag === 'VERB') return /(?:ed|ing|en|wn)$/.test(next.lower) && (after?.tag === 'ADP' || /ing$/.test(next.lower));
  return /^(?:in|at|from)$/.test(next.lower) && words.slice(index + 1, index + 3).some(({ tag, text }) => tag === 'PROPN' && !isMonth(text));
}

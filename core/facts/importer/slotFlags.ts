import { normaliseText } from '../../text';
import { isTitle } from './gazetteer/titles';
import type { TokenSpan } from './language/token';
import type { Salience } from './ranking/salience';
import type { Candidate } from './spans/candidate';
import { finiteVerb } from './statements/clause';
import { leaningOf } from './statements/references';
import type { Leaning } from './statements/references';
import { isNominal } from './statements/word';
import type { Word } from './statements/word';

/** Why a slot found by rule is not asked before a person has looked at it. */
export type SlotFlag =
  | Leaning | 'fragment' | 'long-statement' | 'open-ended' | 'trivial' | 'part-of-phrase' | 'topic' | 'answer-repeated' | 'redundant';

export interface FlaggedSlot {
  readonly statement: readonly Word[];
  readonly place: TokenSpan;
  readonly candidate: Candidate;
  readonly answer: string;
  readonly ask: string | null;
  readonly salience: Salience;
}

const longestStatement = 36;
const topicShare = 0.5;

export function flagsOf(slot: FlaggedSlot): SlotFlag[] {
  const { statement } = slot;
  const leaning = leaningOf(statement);
  const flags: (readonly [SlotFlag, boolean])[] = [
    ['fragment', isFragment(statement)],
    ['long-statement', statement.filter(({ tag }) => tag !== 'PUNCT').length > longestStatement],
    ['open-ended', isOpenEnded(slot)],
    ['trivial', isTrivial(slot)],
    ['part-of-phrase', isPartOfPhrase(slot)],
    ['topic', isTopic(slot)],
    ['answer-repeated', isRepeated(slot)],
  ];
  return [...(leaning === null ? [] : [leaning]), ...flags.flatMap(([flag, holds]) => (holds ? [flag] : []))];
}

function isFragment(statement: readonly Word[]): boolean {
  const [first] = statement;
  const quotes = statement.filter(({ text }) => /^[“”"]$/.test(text)).length;
  const hasVerb = statement.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)));
  const comma = statement.findIndex(({ text }) => text === ',');
  const isSubordinate = first?.tag === 'SCONJ' && !(comma > 0 && finiteVerb(statement, comma + 1) !== null);
  const isOpenClause = isSubordinate || first?.tag === 'CCONJ' || first?.tag === 'VERB' || first?.tag === 'AUX';
  return !hasVerb || quotes % 2 === 1 || isOpenClause || statement.at(-1)?.text === '?' || statement.length < 6
    || statement.some(({ text }, index) => /^(?:;|\.\.\.|…)$/.test(text) || (text === '.' && index < statement.length - 1)) || runsOn(statement);
}

/** Two finite verbs and nothing that joins their clauses: something was cut wrongly, or the sentence is broken. */
function runsOn(statement: readonly Word[]): boolean {
  let allowed = 1;
  let verbs = 0;
  for (const [index, { tag, lower }] of statement.entries()) {
    if (tag === 'CCONJ' || tag === 'SCONJ' || tag === 'PUNCT' || embedding.test(lower)) allowed += 1;
    else if (tag === 'AUX' && !/^(?:be|been|being|have)$/.test(lower)) {
      verbs += 1;
      if (verbs > allowed && isNominal(statement[index - 1])) return true;
    }
  }
  return false;
}

const embedding = /^(?:that|which|who|whom|whose|where|when|what|how|whether|if)$/;

/** A gap that more than one answer would fill, where no question sentence narrows it. */
function isOpenEnded({ candidate: { kind, type, from, to, items }, ask, place, statement, salience }: FlaggedSlot): boolean {
  if (ask !== null) return kind === 'predicate' || kind === 'complement';
  if (kind === 'date') return !statement.some(({ lower }) => /^\d{4}$|^\d{2,4}s$|^centur/.test(lower));
  if (kind === 'money') return false;
  if (kind === 'number' || kind === 'quantity') return !/\d/.test(statement[place.from]?.text ?? '');
  if (kind === 'name') return type === 'term' && to - from === 1 && !/^\p{Lu}{2,}$/u.test(statement[place.from]?.text ?? '');
  if (kind === 'quotation' || kind === 'phrase') return !isNamedAs(statement, place) && !isTerm(statement, place, salience);
  return kind !== 'list' || to - from > 20 || !(isListOfNames(statement, place) || (items?.length ?? 0) > 2);
}

const emptyHeads = /^(?:ways?|parts?|numbers?|types?|kinds?|forms?|uses?|examples?|cases?|facts?|times?|people|things?|results?|orders?|terms|areas?|members|groups?|points?|sets?|aspects?|role|roles|steps?|situation|issues?|problems?|stages?|levels?|views?|senses?|respects?|mechanisms?|factors?|efforts?|attempts?|changes?)$/;
const longestGapStatement = 30;
const shortGapStatement = 24;

/** Names one beside the other: "China, Russia and India". */
function isListOfNames(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  return statement.slice(from, to).every(({ tag, lower }) => tag === 'PROPN' || tag === 'PUNCT' || tag === 'CCONJ' || tag === 'DET' || lower === 'of');
}

/** A phrase of two words or more whose gap little else fits: a term that the article uses again, or any in a statement
 *  that is short enough to fix it. */
function isTerm(statement: readonly Word[], { from, to }: TokenSpan, salience: Salience): boolean {
  const words = statement.slice(from, to);
  const content = words.filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN');
  const isUsedAgain = words.every(({ lower }, index) => index === 0 || salience.pairCount(words[index - 1]?.lower ?? '', lower) > 1);
  const longest = isUsedAgain ? longestGapStatement : shortGapStatement;
  return content.length >= 2 && statement.length <= longest && !emptyHeads.test(statement[to - 1]?.lower ?? '');
}

/** "X is called ____", "known as ____" */
export function isNamedAs(statement: readonly Word[], { from }: TokenSpan): boolean {
  const before = statement.slice(Math.max(0, from - 4), from).map(({ lower }) => lower).join(' ');
  return /\b(?:called|named|termed|dubbed|titled|(?:known|referred to|described) as)(?: (?:a|an|the|“|"))*$/.test(before);
}

const vague = /^(?:many|several|other|some|much|more|most|such|same|various|certain|different|few|further|numerous|any|all|each|every|important|significant|special|major|main|key|huge|great|greater|large|larger|small|smaller|good|better|clear|great|strong|big)$/;

function isTrivial({ candidate: { kind, from, to }, statement, place }: FlaggedSlot): boolean {
  const word = statement[place.from]?.lower ?? '';
  if (kind === 'adjective' || (vague.test(word) && to - from < 3)) return true;
  return kind === 'number' && to - from === 1 && (/^\p{Ll}+$/u.test(word) || /^\d$/.test(word));
}

/** "____ government": a modifier torn from its noun, or a part of a name. */
function isPartOfPhrase({ candidate: { kind, type }, statement, place }: FlaggedSlot): boolean {
  const after = statement[place.to];
  const before = statement[place.from - 1];
  if (before?.text === '(' && after?.text === ')') return true;
  if (type === 'person' && isTitle(before?.text ?? '')) return isNominal(after);
  if (place.from > 1 && before?.tag !== 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && kind === 'name') return true;
  if (/^[-‐–]$/.test(after?.text ?? '') || /^[-‐–]$/.test(before?.text ?? '')) return true;
  if (kind === 'money') return false;
  if (kind === 'name' && /^\p{Ll}/u.test(statement[place.from]?.text ?? '') && statement.slice(place.from, place.to).some(({ text }) => /^[-‐–]$/.test(text))) return true;
  if (kind === 'name' && after?.tag === 'NUM' && /^\p{Lu}+$/u.test(statement[place.from]?.text ?? '')) return true;
  if (kind === 'date' || kind === 'number') return isNominal(after) && statement[place.to]?.tag === 'PROPN';
  if (/^['’]s?$/.test(after?.text ?? '')) return true;
  if (kind === 'name' && after?.lower === 'of' && statement[place.to + 1]?.tag === 'PROPN') return true;
  if ((type === 'country' || type === 'region') && after?.tag === 'ADJ') return true;
  return isNominal(after) || after?.tag === 'ADJ' && isNominal(statement[place.to + 1]) || before?.tag === 'ADJ' && kind !== 'list' || (before?.tag === 'NOUN' || before?.tag === 'PROPN') && kind !== 'reason';
}

/** A gap for what the article is about is filled without having read it. */
function isTopic({ candidate: { kind }, statement, place, salience, ask }: FlaggedSlot): boolean {
  if ((kind !== 'name' && kind !== 'phrase') || ask !== null) return false;
  const words = statement.slice(place.from, place.to).filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return words.length > 0 && words.every(({ lower }) => salience.paragraphShare(lower) >= topicShare);
}

function isRepeated({ statement, place, answer }: FlaggedSlot): boolean {
  const rest = normaliseText([...statement.slice(0, place.from), ...statement.slice(place.to)].map(({ text }) => text).join(' '));
  const wanted = normaliseText(answer);
  return wanted !== '' && ` ${rest} `.includes(` ${wanted} `);
}


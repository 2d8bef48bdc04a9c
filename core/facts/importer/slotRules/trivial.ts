import type { TokenSpan } from '../language/token';
import type { Word } from '../statements/word';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

const vague = /^(?:many|several|other|some|much|more|most|such|same|various|certain|different|few|further|numerous|any|all|each|every|important|significant|special|major|main|key|huge|great|greater|large|larger|small|smaller|good|better|clear|great|strong|big)$/;

export function isTrivial({ candidate: { kind, from, to }, statement, place }: FlaggedSlot): boolean {
  const word = statement[place.from]?.lower ?? '';
  const isNamed = kind === 'name' && /^\p{Lu}/u.test(statement[place.from]?.text ?? '') || isNamedAs(statement, place);
  if (kind === 'adjective' || !isNamed && (vague.test(word) && to - from < 3 || isEmptyPhrase(statement, place))) return true;
  if ((kind === 'number' || kind === 'quantity') && isSpanOfTime(statement, place)) return true;
  return kind === 'number' && to - from === 1 && (/^\p{Ll}+$/u.test(word) || /^\d$/.test(word));
}

const emptyOpener = /^(?:first|second|third|fourth|final|last|next|one|prime|prominent|recent|contemporary|growing|fresh|new|initial|main|key|typical|famous|common|similar|additional|another|own|term|word|concept|idea)$/;
const emptyHead = /^(?:areas?|examples?|types?|kinds?|forms?|aspects?|parts?|ways?|results?|effects?|causes?|methods?|groups?|cases?|reasons?|theor(?:y|ies)|research|concept|acceptance|story|end|weakness)$/;

/** "growing area of research", "one initial theory": words in which there is nothing to know. */
function isEmptyPhrase(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const words = statement.slice(from, to);
  if (words.some(({ tag, lower }) => tag === 'PROPN' || tag === 'NUM' && lower !== 'one')) return false;
  const of = words.findIndex(({ lower }) => lower === 'of');
  const head = words[(of < 0 ? words.length : of) - 1]?.lower ?? '';
  return emptyOpener.test(words[0]?.lower ?? '') || words[0]?.tag === 'ADV' || words[0]?.tag === 'ADJ' && /[^aeiou]est$/.test(words[0].lower) && words.length < 3 || (emptyHead.test(head) && (of > 0 || words.length < 3));
}

/** "11 months", "the past 30 years": how long, in a small number. */
function isSpanOfTime(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const words = statement.slice(from, to + 1);
  return /^\d{1,2}$/.test(words[0]?.lower ?? '') && words.some(({ lower }) => /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(lower));
}

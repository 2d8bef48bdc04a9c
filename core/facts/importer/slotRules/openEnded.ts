import type { SlotType } from '../../slotTypes';
import { namesOf } from '../gazetteer/names';
import type { TokenSpan } from '../language/token';
import type { Salience } from '../ranking/salience';
import type { Word } from '../statements/word';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

/** A gap that more than one answer would fill, where no question sentence narrows it. */
export function isOpenEnded({ candidate: { kind, type, from, to, items }, ask, answer, place, statement, salience }: FlaggedSlot): boolean {
  if (kind === 'name' && !salience.capitalsTellNames && !isSurelyName(statement.slice(place.from, place.to), type, answer)) return true;
  if (kind === 'date' && isDiffuse(statement, place)) return true;
  if (ask !== null) return kind === 'predicate' || kind === 'complement';
  if (kind === 'date') return !statement.some(({ lower }) => /^\d{4}$|^\d{2,4}s$|^centur/.test(lower));
  if (kind === 'money') return false;
  if (kind === 'number' || kind === 'quantity') return !/\d/.test(statement[place.from]?.text ?? '');
  if (kind === 'name') return type === 'term' && to - from === 1 && !/^\p{Lu}{2,}$/u.test(statement[place.from]?.text ?? '');
  if (kind === 'phrase' && to - from > longestTerm && !isNamedAs(statement, place)) return true;
  if (kind === 'quotation' || kind === 'phrase') return !isNamedAs(statement, place) && !isTerm(statement, place, salience);
  if (kind === 'phrase-with-of' && isNamedAs(statement, place)) return to - from > longestTerm;
  if (kind === 'list' && items?.length === 2 && !salience.capitalsTellNames) return true;
  return kind !== 'list' || (items?.length ?? 0) > longestList || !isListOfNames(statement, place);
}

const onset = /^(?:beg[aiu]n|began|begins|emerged?|introduced|founded|established|formed|developed|first|invented|adopted|became|started|launched|opened|discovered|created|published|arose|built|passed|ended|collapsed|declined|abolished)$/;

/** A decade or some centuries in which something was so, but neither began nor ended: it was so in others too. */
function isDiffuse(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const isDecade = /^(?:\d{3,4}s|centuries)$/.test(statement[to - 1]?.lower ?? '');
  return isDecade && statement[from - 2]?.lower !== 'by' && !statement.some(({ lower }) => onset.test(lower)) || statement[to]?.lower === 'or' && statement[to + 1]?.lower === 'so';
}

/** Where every noun has a capital: a name we know, a person's, or a body's of up to three words. */
function isSurelyName(words: readonly Word[], type: SlotType, answer: string): boolean {
  return namesOf(answer).length > 0 || type === 'person' || (type === 'organisation' && words.length <= 3 && words.every(({ tag, lower }) => tag === 'PROPN' || lower === 'of'));
}

const emptyHeads = /^(?:ways?|parts?|numbers?|types?|kinds?|forms?|uses?|examples?|cases?|facts?|times?|people|things?|results?|orders?|terms|areas?|members|groups?|points?|sets?|aspects?|role|roles|steps?|situation|issues?|problems?|stages?|levels?|views?|senses?|respects?|mechanisms?|factors?|efforts?|attempts?|changes?)$/;
const longestGapStatement = 30;
const shortGapStatement = 24;
const longestList = 4;
const longestTerm = 5;

/** Names one beside the other, "China, Russia and India", not the end of a longer name, "the Alliance on Health and Soil". */
function isListOfNames(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const isWithinName = statement[from - 1]?.tag === 'ADP' && statement[from - 2]?.tag === 'PROPN';
  if (isWithinName || statement.slice(from, to).some(({ lower }) => lower === 'or')) return false;
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

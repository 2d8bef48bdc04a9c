import type { TokenSpan } from '../language/token';
import { isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

/** The longest complement that may fit many: "a uniquely American political philosopher". */
const shortComplement = 10;

/** Whether what is asked is one of many that would be right: one example, one of a kind, one of some, two names that stand
 *  anywhere in the sentence, what something is not. */
export function isOneOfMany(slot: FlaggedSlot): boolean {
  return isExample(slot) || isOneOfKind(slot) || isOneOfSome(slot) || isLoosePair(slot) || isDenied(slot) || isToldByExamples(slot) || isOneWho(slot) || isCompared(slot);
}

/** "leaders such as ____", "especially ____", "The queen of ____, for example, is ..." */
function isExample({ candidate: { kind }, statement, place }: FlaggedSlot): boolean {
  const { from } = place;
  if (kind === 'date') return false;
  if (/^examples?$/.test(statement[0]?.lower ?? '') || statement.some((word, index) => isForExample(word, statement[index + 1]))) return true;
  const before = statement.slice(Math.max(0, from - 4), from).map(({ lower }) => lower).join(' ');
  return /\b(?:such as|including|among(?: them| others)?|for example|like|especially|particularly|notably)(?: (?:a|an|the|\p{L}+))?$/u.test(before) || isLaterExample(statement, place);
}

/** "such as the Long Guild or ____", "____, and other guilds": an example after others, or before them. */
function isLaterExample(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const opening = statement.slice(0, from).findLastIndex(({ lower }, index) => lower === 'including' || lower === 'such' && statement[index + 1]?.lower === 'as');
  const isWithin = opening > 0 && !statement.slice(opening + 1, from).some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === ',');
  const [link, other] = statement.slice(statement[to]?.text === ',' ? to + 1 : to);
  return isWithin || /^(?:and|or)$/.test(link?.lower ?? '') && /^others?$/.test(other?.lower ?? '');
}

function isForExample({ lower }: Word, next: Word | undefined): boolean {
  return lower === 'for' && /^(?:example|instance)$/.test(next?.lower ?? '');
}

/** "____ is a political philosopher", "Who is one of the men?" */
function isOneOfKind({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const [verb, article, ...rest] = statement.slice(to);
  if (from > 1 || kind !== 'name' || type === 'country' || !/^(?:is|was|are|were)$/.test(verb?.lower ?? '') || !/^(?:a|an|one|no|among)$/.test(article?.lower ?? '')) return false;
  const isTold = rest.some(({ lower }) => /^(?:who|that|which|whose|where)$/.test(lower));
  return article?.lower === 'one' || !isTold && rest.length <= shortComplement;
}

/** "____ of California was one who felt": others did. */
function isOneWho({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  return kind === 'name' && from < 2 && statement.slice(to).some(({ lower }, index, rest) => /^(?:is|was)$/.test(lower) && rest[index + 1]?.lower === 'one' && rest[index + 2]?.lower === 'who');
}

/** "____ is more specialised than the guild": so is many another. */
function isCompared({ candidate: { kind }, statement }: FlaggedSlot): boolean {
  const than = statement.findIndex(({ lower }) => lower === 'than');
  const copula = statement.findIndex(({ lower }) => /^(?:is|are|was|were)$/.test(lower));
  const compared = statement.slice(copula + 1, than);
  return kind === 'name' && copula > 0 && than - copula > 1 && than - copula <= 4 && compared.some(({ lower, tag }) => /^(?:more|less|fewer)$/.test(lower) || tag === 'ADJ' && /er$/.test(lower));
}

/** "some ____", "many ____ of Norway" */
function isOneOfSome({ statement, place: { from } }: FlaggedSlot): boolean {
  return /^(?:some|many|most|several|few|various|other|another|certain)$/.test(statement[from - 1]?.lower ?? '');
}

/** "cooperation between ____" may be of any two; "____ are neighbours" tells who. */
function isLoosePair(slot: FlaggedSlot): boolean {
  const { candidate: { kind, items }, statement, place: { from } } = slot;
  if (kind !== 'list' || items?.length !== 2 || isNamedAs(statement, slot.place)) return false;
  return from > (statement[0]?.tag === 'DET' ? 1 : 0) || !isNominal(statement[from]);
}

/** "did not wish to give up on ____": so it is with much else. */
function isDenied({ candidate: { kind, type }, statement, place }: FlaggedSlot): boolean {
  if (kind !== 'name' && !/phrase/.test(kind) || type === 'person' && place.from === 0) return false;
  return statement.slice(0, place.from + 6).some(({ lower }, index) => /^(?:not|never|n['’]t)$/.test(lower) && !/^(?:only|just)$/.test(statement[index + 1]?.lower ?? '') && /^(?:AUX|VERB)$/.test(statement[index - 1]?.tag ?? ''));
}

/** "____, such as that of Oslo, have shown", "____ like Maria Keller": examples do not say what it is that they are of. */
function isToldByExamples({ candidate: { kind }, statement, place: { to } }: FlaggedSlot): boolean {
  const [next, beyond] = statement.slice(statement[to]?.text === ',' ? to + 1 : to);
  return /phrase|name/.test(kind) && (next?.lower === 'such' && beyond?.lower === 'as' || next?.lower === 'like' && next.tag === 'ADP');
}

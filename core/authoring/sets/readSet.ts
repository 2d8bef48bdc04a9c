import type { CategoryPart, QuestionSet, SetCategory, SetPart } from '../../facts/sets/questionSet';
import { fewestParts, mostParts, partsOf } from '../../facts/sets/questionSet';
import type { DraftFact } from '../draft';
import { answerFinder } from './answerFinder';
import type { AnswerFinder, Found } from './answerFinder';
import type { SetFields } from './setFields';

/** `unapproved`: what is left out for as long as its slot is not approved. */
export type ReadSet =
  | { readonly ok: true; readonly set: QuestionSet; readonly unapproved: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** The set that the fields say of the facts of one section, or what is wrong with them in a sentence. `before`: the set
 *  that is edited, whose slots are meant where others have the same answers. */
export function readSet(id: string, fields: SetFields, facts: readonly DraftFact[], before: QuestionSet | null): ReadSet {
  const finder = answerFinder(facts, before === null ? [] : partsOf(before));
  const set = setOf({ id, ask: fields.ask.trim() }, fields, finder);
  const problem = set === null ? 'Write each group as “Group: answer; answer”.' : problemOf(set, finder.unknown);
  if (set === null || problem !== null) return { ok: false, problem: problem ?? '' };
  return { ok: true, set, unapproved: unapprovedIn(set, facts) };
}

/** Null where a group is not written as one. */
function setOf(base: { id: string; ask: string }, { format, parts, spares }: SetFields, finder: AnswerFinder): QuestionSet | null {
  const ofLines = (): SetPart[] => linesOf(parts).flatMap((line) => finder.find(line, false)).map(partOf);
  switch (format) {
    case 'matching':
      return { ...base, format, parts: ofLines(), spares: linesOf(spares) };
    case 'ordering':
      return { ...base, format, parts: ofLines() };
    case 'categorise': {
      const categories = linesOf(parts).map((line) => categoryOf(line, finder));
      return categories.includes(null) ? null : { ...base, format, categories: categories.filter((one) => one !== null) };
    }
  }
}

function problemOf(set: QuestionSet, [unknown]: readonly string[]): string | null {
  const count = partsOf(set).length;
  if (set.ask === '') return 'Say what is to be done with them.';
  if (unknown !== undefined) return `“${unknown}” is the answer of no slot of this section.`;
  if (count < fewestParts) return `Name at least ${fewestParts} answers.`;
  if (count > mostParts) return `Name at most ${mostParts} answers: more are too many to hold against each other.`;
  return set.format === 'categorise' && set.categories.length < 2 ? 'Name at least two groups.' : null;
}

function categoryOf(line: string, finder: AnswerFinder): SetCategory | null {
  const [, name = '', said = ''] = /^(.+?):(.*)$/su.exec(line) ?? [];
  const texts = said.split(';').map((text) => text.trim()).filter((text) => text !== '');
  if (name.trim() === '' || texts.length === 0) return null;
  return { name: name.trim(), parts: texts.flatMap((text) => finder.find(text, true)).reduce(withFound, []) };
}

/** The items of one list go together. */
function withFound(before: readonly CategoryPart[], found: Found): CategoryPart[] {
  const { factId, slot, answer } = found;
  if (slot.type !== 'list') return [...before, { kind: 'one', ...partOf(found) }];
  const last = before.at(-1);
  const isSame = last?.kind === 'items' && last.factId === factId && last.slot === slot.name;
  return isSame
    ? [...before.slice(0, -1), { ...last, items: [...last.items, answer] }]
    : [...before, { kind: 'items', factId, slot: slot.name, items: [answer] }];
}

function partOf({ factId, slot, text }: Found): SetPart {
  return { factId, slot: slot.name, text };
}

function unapprovedIn(set: QuestionSet, facts: readonly DraftFact[]): string[] {
  return partsOf(set).flatMap(({ factId, slot, text }) => {
    const own = facts.find(({ fact }) => fact.id === factId)?.slots[slot];
    return own?.decision === 'approved' ? [] : [text];
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

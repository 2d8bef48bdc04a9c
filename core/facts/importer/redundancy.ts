import { joinAsList, normaliseText } from '../../text';
import { isValueType } from '../slotTypes';
import type { Draft } from './draft';

const questionsPerSentence = 2;

/** Flags what asks the same again: a name or term already asked, a value already asked in the section (two things may
 *  have happened in one year), and more than two slots of a sentence; the better ones stay. */
export function withoutRedundant(drafts: readonly Draft[]): Draft[] {
  const asked = new Set<string>();
  const ofSentence = new Map<string, number>();
  return [...drafts].sort((a, b) => b.score - a.score).map((draft) => {
    if (draft.flags.length > 0) return draft;
    const scope = isValueType(draft.type) ? draft.sectionId : '';
    const answer = `${scope} ${normaliseText(joinAsList(draft.items))}`;
    const sentence = `${draft.paragraph} ${draft.sentence}`;
    const count = ofSentence.get(sentence) ?? 0;
    if (asked.has(answer) || count >= questionsPerSentence) return { ...draft, flags: ['redundant'] };
    asked.add(answer);
    ofSentence.set(sentence, count + 1);
    return draft;
  });
}

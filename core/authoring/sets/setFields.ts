import type { QuestionSet, SetPart } from '../../facts/sets/questionSet';
import { slotOfPart } from '../../facts/sets/setMisfits';
import type { DraftFact } from '../draft';

/** A question over several facts as its author types it. A slot is named by its answer. */
export interface SetFields {
  readonly format: QuestionSet['format'];
  readonly ask: string;
  /** One a line, `what stands for it = answer`; of groups one group a line, `Group: answer; what stands for it = answer`. */
  readonly parts: string;
  /** Of matching, one a line. */
  readonly spares: string;
}

export const emptySetFields: SetFields = { format: 'matching', ask: '', parts: '', spares: '' };

/** The fields that say a set; parts whose slot is gone are left out. */
export function setFieldsOf(set: QuestionSet, facts: readonly DraftFact[]): SetFields {
  const { format, ask } = set;
  const said = (part: SetPart): string[] => saidOf(part, facts);
  if (set.format !== 'categorise') {
    return { format, ask, parts: set.parts.flatMap(said).join('\n'), spares: set.format === 'matching' ? set.spares.join('\n') : '' };
  }
  const groups = set.categories.map(({ name, parts }) =>
    `${name}: ${parts.flatMap((part) => (part.kind === 'items' ? part.items : said(part))).join('; ')}`);
  return { format, ask, parts: groups.join('\n'), spares: '' };
}

function saidOf(part: SetPart, facts: readonly DraftFact[]): string[] {
  const slot = slotOfPart(part, facts.map(({ fact }) => fact));
  if (slot === undefined) return [];
  return [part.text === slot.text ? slot.text : `${part.text} = ${slot.text}`];
}

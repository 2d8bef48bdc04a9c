import { hashText } from '../../random';
import { joinAsList } from '../../text';
import { judgedStatement, questionBase, withSlotReplaced } from '../asking';
import type { Asking } from '../asking';
import { fittingDistractors } from '../distractors/fitting';
import type { TrueFalseQuestion } from '../question';
import { isTypeable } from './typeable';

/** A statement of which it is known whether it holds; else the statement, as it is or with the slot's text swapped for a wrong one. Only a fact's first slot may make the
 *  true form, so that no two questions of a fact read the same. */
export function trueFalseQuestion(asking: Asking): TrueFalseQuestion | null {
  const { fact, slot, notes, distractors, isFirst } = asking;
  const base = questionBase(asking, 'true-false');
  const ofStatement = (statement: string, asked: string, answer: boolean): TrueFalseQuestion => ({
    ...base,
    format: 'true-false',
    stem: `True or false? ${statement}`,
    answer,
    asked,
    correction: isTypeable(slot) ? { answer: slot.text, accepted: notes.accept, distractors } : null,
  });
  if (slot.type === 'truth') return { ...ofStatement(judgedStatement(fact, slot), slot.text, slot.text === 'True'), correction: null };
  if (isFirst && hashText(base.id) % 2 === 0) return ofStatement(fact.statement, slot.text, true);
  const swapped = wrongText(asking);
  return swapped === null ? null : ofStatement(withSlotReplaced(fact, slot, swapped), swapped, false);
}

function wrongText({ slot, distractors }: Asking): string | null {
  if (slot.type !== 'list') return fittingDistractors(slot.text, distractors, 1)?.[0] ?? null;
  const intruder = distractors[0];
  if (intruder === undefined) return null;
  return joinAsList([...slot.items.slice(0, -1), intruder]);
}

import type { Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import type { QuestionSet, SetPart } from '../../facts/sets/questionSet';
import { asId } from '../../ids';
import type { QuestionId } from '../../ids';
import type { CategoriseQuestion, MatchingQuestion, OrderingQuestion } from '../question';

export type SetQuestion = MatchingQuestion | OrderingQuestion | CategoriseQuestion;

/** What all questions over several facts share; null where the facts have not got the first of the parts. The name is
 *  the author's, so that nothing changes it but the author. */
export function setBase(section: Section, { id, format, ask }: QuestionSet, parts: readonly SetPart[], facts: readonly Fact[]) {
  const [first] = parts;
  const fact = facts.find((one) => one.id === first?.factId);
  if (first === undefined || fact === undefined) return null;
  return {
    id: asId<QuestionId>(`set.${section.id}.${id}.${format}`),
    factId: fact.id,
    slot: first.slot,
    sectionId: section.id,
    paragraph: fact.paragraph,
    stem: ask,
    explanation: statementsOf(parts, facts),
  };
}

/** Each fact's statement once, in the order of the parts. */
function statementsOf(parts: readonly SetPart[], facts: readonly Fact[]): string {
  const ids = new Set(parts.map(({ factId }) => factId));
  return [...ids].map((id) => facts.find((fact) => fact.id === id)?.statement ?? '').join(' ');
}

import type { Fact, Slot } from '../../facts/fact';
import { lintQuestion } from '../../questions/checks/lint';
import { poolOf } from '../../questions/distractors/pool';
import { questionsOfSlot } from '../../questions/generate';
import { flashcardFormats } from '../../questions/prompt';
import type { Question } from '../../questions/question';
import type { Draft } from '../draft';

/** Whether the linter lets one of the slot's flashcards pass: without one it could not be published. */
export function canBeAsked(draft: Draft, fact: Fact, slot: Slot, source: string): boolean {
  return questionsOf(draft, fact, slot).some((question) => flashcardFormats.some((one) => one === question.format) && passes(question, fact, source));
}

/** Whether the linter lets the slot's question sentence pass. */
export function passesAsOpen(draft: Draft, fact: Fact, slot: Slot, source: string): boolean {
  return questionsOf(draft, fact, slot).some((question) => question.format === 'open' && passes(question, fact, source));
}

function questionsOf(draft: Draft, fact: Fact, slot: Slot): Question[] {
  // Wrong answers come from the section alone, so that a browser that has only this judges as the server does.
  const others = draft.facts.map((one) => one.fact).filter(({ id, sectionId }) => id !== fact.id && sectionId === fact.sectionId);
  return questionsOfSlot(poolOf({ ...draft.description, sections: draft.sections, facts: [...others, fact] }), fact, slot);
}

function passes(question: Question, fact: Fact, source: string): boolean {
  return lintQuestion(question, { fact, source }).every(({ severity }) => severity !== 'drop');
}

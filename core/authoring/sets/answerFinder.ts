import type { Slot } from '../../facts/fact';
import type { SetPart } from '../../facts/sets/questionSet';
import type { FactId } from '../../ids';
import { normaliseText } from '../../text';
import type { DraftFact } from '../draft';

/** A slot that was named by its answer. */
export interface Found {
  readonly factId: FactId;
  readonly slot: Slot;
  /** What stands for it. */
  readonly text: string;
  /** As the slot has it; of a list the item. */
  readonly answer: string;
}

export interface AnswerFinder {
  /** The slot that `what stands for it = answer` means, or the answer alone: none where no slot has it. Items of lists
   *  are found only where they may be. */
  readonly find: (said: string, mayBeItem: boolean) => Found[];
  /** Answers that no slot had. */
  readonly unknown: readonly string[];
}

/** Finds slots by their answers, and of several with one answer another each time: those of `before` in their order, then
 *  approved ones, then others. */
export function answerFinder(facts: readonly DraftFact[], before: readonly SetPart[]): AnswerFinder {
  const unknown: string[] = [];
  const rankOf = (factId: FactId, slot: string, isApproved: boolean): number => {
    const place = before.findIndex((part) => part.factId === factId && part.slot === slot);
    return place >= 0 ? place : before.length + Number(!isApproved);
  };
  const free = facts
    .flatMap(({ fact, slots }) => fact.slots.flatMap((slot) => answersOf(slot).map((answer) => ({
      factId: fact.id, slot, answer, rank: rankOf(fact.id, slot.name, slots[slot.name]?.decision === 'approved'),
    }))))
    .toSorted((a, b) => a.rank - b.rank);
  const find = (said: string, mayBeItem: boolean): Found[] => {
    const { text, wanted } = sidesOf(said);
    // What stands for an item is the item.
    const fits = ({ type }: Slot): boolean => type !== 'list' || (mayBeItem && text === wanted);
    const index = free.findIndex(({ slot, answer }) => fits(slot) && normaliseText(answer) === normaliseText(wanted));
    const [found] = index < 0 ? [] : free.splice(index, 1);
    if (found === undefined) unknown.push(wanted);
    return found === undefined ? [] : [{ factId: found.factId, slot: found.slot, text, answer: found.answer }];
  };
  return { find, unknown };
}

function answersOf(slot: Slot): readonly string[] {
  return slot.type === 'list' ? slot.items : [slot.text];
}

function sidesOf(said: string): { text: string; wanted: string } {
  const at = said.lastIndexOf('=');
  return at < 0 ? { text: said, wanted: said } : { text: said.slice(0, at).trim(), wanted: said.slice(at + 1).trim() };
}

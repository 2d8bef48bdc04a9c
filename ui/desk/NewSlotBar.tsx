'use client';

import type { SlotAddress } from '@/core/authoring/command';
import { likelyType } from '@/core/authoring/addSlot';
import { asId } from '@/core/ids';
import type { FactId } from '@/core/ids';
import { newOwnId } from './newOwnId';
import type { Desk } from './useDesk';
import { useSelectedWords } from './useSelectedWords';

/** Offers to ask about words that are selected in the article. */
export function NewSlotBar({ desk, onMade }: { desk: Desk; onMade: (slot: SlotAddress) => void }) {
  const words = useSelectedWords();
  if (words === null) return null;
  const { start, end, text } = words;

  function make(): void {
    const known = new Set(desk.draft.facts.flatMap(({ fact, slots }) => Object.keys(slots).map((name) => `${fact.id} ${name}`)));
    const draft = desk.run({ kind: 'add-slot', start, end, type: likelyType(text), factId: asId<FactId>(newOwnId()) });
    window.getSelection()?.removeAllRanges();
    const made = draft?.facts
      .flatMap(({ fact, slots }) => Object.keys(slots).map((slot) => ({ factId: fact.id, slot })))
      .find(({ factId, slot }) => !known.has(`${factId} ${slot}`));
    if (made !== undefined) onMade(made);
  }

  return (
    <div className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-raised p-3 text-center">
      {/* The selection must outlive the press. */}
      <button type="button" className="button button-accent max-w-full" onPointerDown={(event) => event.preventDefault()} onClick={make}>
        <span className="truncate">Ask about “{text}”</span>
      </button>
    </div>
  );
}

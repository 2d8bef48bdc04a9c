'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { AuthorCommand, CommandRefusal, SlotAddress } from '@/core/authoring/command';
import type { DeskView } from '@/core/authoring/desk';
import { draftFactOf } from '@/core/authoring/draft';
import type { Decision, Draft, DraftFact } from '@/core/authoring/draft';
import { isSameSlot, listedSlots, neighbour, nextOpen } from '@/core/authoring/slotList';
import type { Filter, ListedSlot } from '@/core/authoring/slotList';
import { DeskStore } from './deskStore';
import type { DeskState } from './deskStore';

export interface Desk extends DeskState {
  readonly filter: Filter;
  readonly look: (filter: Filter) => void;
  readonly list: readonly ListedSlot[];
  readonly selected: SlotAddress | null;
  readonly select: (slot: SlotAddress | null) => void;
  /** The fact of the selected slot. */
  readonly fact: DraftFact | null;
  /** From 0; -1 where the selected slot is not in the list. */
  readonly position: number;
  readonly move: (step: 1 | -1) => void;
  /** Says something of the selected slot and goes on to the next that is open. */
  readonly decide: (decision: Decision) => void;
  readonly run: (command: AuthorCommand) => Draft | null;
  /** Why the last command was not done. */
  readonly refusal: CommandRefusal | null;
  readonly undo: () => void;
  readonly settle: () => Promise<boolean>;
}

/** The state of the author's desk, which begins at a slot, or else at the first that is open. */
export function useDesk(view: DeskView, first: SlotAddress | null): Desk {
  const [store] = useState(() => new DeskStore(view));
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const [filter, setFilter] = useState<Filter>(first === null ? 'suggested' : 'all');
  const list = useMemo(() => listedSlots(state.draft.facts, filter), [state.draft.facts, filter]);
  const [chosen, select] = useState<SlotAddress | null>(() => first ?? nextOpen(list, null) ?? list[0] ?? null);
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  useFreshPage(store);
  useLeaveWarning(state.saving !== 'saved');
  const isThere = chosen !== null && draftFactOf(state.draft, chosen.factId)?.slots[chosen.slot] !== undefined;
  const selected = isThere ? chosen : (nextOpen(list, null) ?? list[0] ?? null);

  const run = (command: AuthorCommand): Draft | null => {
    const outcome = store.run(command);
    setRefusal(outcome.ok ? null : outcome.reason);
    return outcome.ok ? outcome.draft : null;
  };
  return {
    ...state, filter, list, selected, select, run, refusal,
    fact: selected === null ? null : (draftFactOf(state.draft, selected.factId) ?? null),
    position: list.findIndex((one) => isSameSlot(one, selected)),
    look: (wanted) => {
      const next = listedSlots(state.draft.facts, wanted);
      setFilter(wanted);
      if (!next.some((one) => isSameSlot(one, selected))) select(next[0] ?? null);
    },
    move: (step) => select(neighbour(list, selected, step) ?? selected),
    decide: (decision) => {
      if (selected === null) return;
      run({ kind: 'decide', ...addressOf(selected), decision });
      select(nextOpen(list, selected) ?? neighbour(list, selected, 1) ?? selected);
    },
    undo: store.undo,
    settle: store.settle,
  };
}

function addressOf({ factId, slot }: SlotAddress): SlotAddress {
  return { factId, slot };
}

/** Going back in the browser shows a page as it was: then it is loaded anew. */
function useFreshPage(store: DeskStore): void {
  const router = useRouter();
  useEffect(() => {
    if (store.isOld()) router.refresh();
  }, [store, router]);
}

function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}

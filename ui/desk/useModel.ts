'use client';

import { useEffect, useRef, useState } from 'react';
import type { SlotAddress } from '@/core/authoring/command';
import type { DeskView } from '@/core/authoring/desk';
import { draftFactOf } from '@/core/authoring/draft';
import type { Proposals } from '@/core/authoring/proposals/judgeAnswer';
import type { ProposalCommand } from '@/core/authoring/proposals/proposal';
import { sendAsk } from './sendAsk';
import type { Desk } from './useDesk';

export interface Came extends Omit<Proposals, 'commands'> {
  /** What is on the desk now. */
  readonly taken: readonly SlotAddress[];
  /** How many proposals fit no more, as the author went on meanwhile. */
  readonly late: number;
}

export type Asking =
  | { readonly kind: 'idle' | 'asking' | 'cancelled' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'came'; readonly came: Came };

export interface Model {
  readonly asking: Asking;
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Asks the model about the section at hand and puts what it proposes on the desk. Leaving the section cancels. */
export function useModel({ draftId, sectionId }: DeskView, desk: Desk): Model {
  const [asking, setAsking] = useState<Asking>({ kind: 'idle' });
  const request = useRef<AbortController | null>(null);
  useEffect(() => () => request.current?.abort(), []);

  async function ask(): Promise<Asking> {
    const { signal } = (request.current = new AbortController());
    // What has been decided up to now should be known to the server.
    if (!(await desk.settle())) return { kind: 'refused', text: 'Your last changes are not saved yet. Ask again when they are.' };
    const answer = await sendAsk(draftId, sectionId, signal);
    if (signal.aborted) return { kind: 'cancelled' };
    return answer.kind === 'came' ? { kind: 'came', came: take(answer.proposals, desk) } : answer;
  }
  return {
    asking,
    ask: () => {
      setAsking({ kind: 'asking' });
      void ask().then(setAsking);
    },
    cancel: () => request.current?.abort(),
  };
}

/** Does what is proposed, as far as it still fits. */
function take({ commands, ...rest }: Proposals, desk: Desk): Came {
  const taken = commands.map((command) => slotMade(command, desk)).filter((slot) => slot !== null);
  return { ...rest, taken, late: commands.length - taken.length };
}

function slotMade(command: ProposalCommand, desk: Desk): SlotAddress | null {
  const draft = desk.run(command);
  if (draft === null) return null;
  const { factId } = command;
  const slot = command.kind === 'propose-ask' ? command.slot : draftFactOf(draft, factId)?.fact.slots[0]?.name;
  return slot === undefined ? null : { factId, slot };
}

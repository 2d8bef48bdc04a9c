import { asId } from '../../ids';
import type { FactId, SectionId } from '../../ids';
import type { CommandRefusal } from '../command';
import type { Draft } from '../draft';
import { judgeProposal } from './judge';
import type { ProposalCommand } from './proposal';
import type { Said } from './modelAnswer';

/** A proposal that is not taken. */
export interface LeftOut {
  readonly reason: CommandRefusal;
  /** The statement or question as the model wrote it. */
  readonly text: string;
}

export interface JudgedAnswer {
  /** To be done to the draft, in this order. */
  readonly commands: readonly ProposalCommand[];
  readonly leftOut: readonly LeftOut[];
}

/** What came of asking a model about a section. */
export interface Proposals extends JudgedAnswer {
  /** Proposals without the form that was asked for. */
  readonly unreadable: number;
  /** Paragraphs of the section that the model was not shown, for its length. */
  readonly paragraphsLeftOut: number;
}

/** What of a model's answer about a section can enter the draft. `nameOf` calls the fact of each proposal, by its index. */
export function judgeAnswer(before: Draft, sectionId: SectionId, said: readonly Said[], nameOf: (index: number) => FactId): JudgedAnswer {
  const commands: ProposalCommand[] = [];
  const leftOut: LeftOut[] = [];
  let draft = before;
  for (const [index, one] of said.entries()) {
    const command = commandOf(one, sectionId, nameOf(index));
    const judged = judgeProposal(draft, command);
    if (judged.ok) {
      commands.push(command);
      draft = { ...draft, facts: [...draft.facts.filter(({ fact }) => fact.id !== judged.fact.fact.id), judged.fact] };
    } else {
      leftOut.push({ reason: judged.reason, text: one.kind === 'fact' ? one.statement : one.ask });
    }
  }
  return { commands, leftOut };
}

function commandOf(said: Said, sectionId: SectionId, factId: FactId): ProposalCommand {
  if (said.kind === 'fact') return { kind: 'propose-fact', sectionId, factId, quote: said.quote, annotated: said.statement };
  const { slot, quote, ask } = said;
  return { kind: 'propose-ask', sectionId, factId: asId<FactId>(said.factId), slot, quote, ask };
}

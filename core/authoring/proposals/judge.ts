import type { Draft } from '../draft';
import { judgeAsk } from './judgeAsk';
import type { Judged } from './judged';
import { judgeFact } from './judgeFact';
import type { ProposalCommand } from './proposal';

/** Holds a model's proposal against the article and the draft. A model is not trusted: what it quotes must stand in the
 *  article, what it asks for in the quotation, and the linter must let it pass. */
export function judgeProposal(draft: Draft, command: ProposalCommand): Judged {
  return command.kind === 'propose-fact' ? judgeFact(draft, command) : judgeAsk(draft, command);
}

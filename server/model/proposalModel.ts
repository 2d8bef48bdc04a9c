import type { ProposalRequest } from '@/core/authoring/proposals/request';
import type { ModelAnswer } from '@/core/authoring/proposals/modelAnswer';

/** Why a model did not answer. */
export type ModelFailure =
  | 'unreachable'
  | 'key-refused'
  /** Too many requests, says the model's server. */
  | 'overloaded'
  | 'answered-with-error'
  | 'too-slow'
  | 'too-large'
  /** No answer of the form that was asked for. */
  | 'nonsense'
  /** By the one who asked. */
  | 'cancelled';

/** Why there are no proposals. */
export type ProposalsRefusal = ModelFailure | 'no-model' | 'no-such-draft' | 'no-such-section' | 'one-at-a-time' | 'too-often';

export type ModelOutcome = Extract<ModelAnswer, { ok: true }> | { readonly ok: false; readonly reason: ModelFailure };

/** Something that proposes facts and questions for a section of an article. What it says is not to be trusted. */
export interface ProposalModel {
  /** Where the text goes: a host, with its port if it is not the usual one. */
  readonly host: string;
  propose(request: ProposalRequest, signal: AbortSignal): Promise<ModelOutcome>;
}

import type { FactId, SectionId } from '../../ids';

/** A new fact that a language model proposes. */
export interface ProposeFact {
  readonly kind: 'propose-fact';
  readonly sectionId: SectionId;
  /** What the fact is to be called. */
  readonly factId: FactId;
  /** The sentence of the article that it rests on, word for word. */
  readonly quote: string;
  /** The statement as core/facts/annotation writes it. */
  readonly annotated: string;
}

/** A question sentence that a language model proposes for a slot that is there. */
export interface ProposeAsk {
  readonly kind: 'propose-ask';
  readonly sectionId: SectionId;
  readonly factId: FactId;
  readonly slot: string;
  readonly quote: string;
  readonly ask: string;
}

export type ProposalCommand = ProposeFact | ProposeAsk;

/** Why a proposal is left out, apart from what it may name that is not there. */
export type ProposalRefusal =
  | 'quote-not-in-article'
  /** The quotation begins or ends within a sentence. */
  | 'quote-not-a-sentence'
  /** The quotation is another sentence than the fact's. */
  | 'quote-of-another'
  | 'answer-not-in-quote'
  /** It holds a name or a figure that the text has not, or a "not" too many or too few. */
  | 'says-something-else'
  | 'has-markup'
  | 'asked-already'
  | 'decided-already'
  | 'fails-checks';

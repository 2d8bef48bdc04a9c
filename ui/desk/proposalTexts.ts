import type { ProposalRefusal } from '@/core/authoring/proposals/proposal';

/** Why a model's proposal is left out, in plain words. */
export const proposalRefusalTexts: Readonly<Record<ProposalRefusal, string>> = {
  'quote-not-in-article': 'The quotation does not stand in this section word for word.',
  'quote-not-a-sentence': 'The quotation begins or ends within a sentence.',
  'quote-of-another': 'The quotation is another sentence than the one asked about.',
  'answer-not-in-quote': 'The answer does not stand in the quotation.',
  'says-something-else': 'It holds a name or figure that the text does not, or turns its sense.',
  'has-markup': 'It holds marks of code or addresses, which are no text.',
  'asked-already': 'This is asked already.',
  'decided-already': 'You have decided on this slot.',
  'fails-checks': 'The question does not pass the checks: it may give its answer away or be unclear by itself.',
};

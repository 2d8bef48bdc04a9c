import type { ProposalsRefusal } from './proposalModel';

/** What the author is told: what is the matter, and what to do. */
export const refusalSentences: Readonly<Record<ProposalsRefusal, string>> = {
  'unreachable': 'The model cannot be reached. See that it is running, then ask again.',
  'key-refused': 'The model refuses the key of this server. Whoever runs the server can set another one.',
  'overloaded': 'The model has too much to do. Ask again in some minutes.',
  'answered-with-error': 'The model answered with an error. If it does so again, whoever runs the server should look at its address and name.',
  'too-slow': 'The model did not answer in time. Ask again, or go on without it.',
  'too-large': 'The model answered far too much, and nothing was taken. Ask again, or go on without it.',
  'nonsense': 'The model’s answer cannot be read, and nothing was taken. Ask again; if that does not help, another model may.',
  'cancelled': 'Cancelled.',
  'no-model': 'There is no model here.',
  'no-such-draft': 'There is no such draft of yours.',
  'no-such-section': 'There is no such section in this draft.',
  'one-at-a-time': 'You are waiting for the model already. Ask again when it has answered.',
  'too-often': 'You have asked the model very often within an hour. Go on with what you have, and ask again later.',
};

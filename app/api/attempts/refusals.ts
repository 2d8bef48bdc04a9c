import type { NotChecked } from '@/server/attempts/settle';
import type { NotSaved } from '@/server/attempts/saveResponse';
import type { NotStarted } from '@/server/attempts/startAttempt';
import type { Turned } from '@/server/attempts/turn';
import { refuse } from '../answer';

type Reason = NotSaved | NotChecked | NotStarted | Extract<Turned, { ok: false }>['reason'];

const refusals: Readonly<Record<Reason, readonly [404 | 409 | 422, string]>> = {
  'no-such-attempt': [404, 'There is no such quiz of yours.'],
  'no-such-question': [404, 'The quiz has no such question.'],
  'no-such-quiz': [404, 'There is no such quiz for you.'],
  'no-questions': [404, 'The course has no question to ask in this quiz.'],
  'not-open-yet': [409, 'The quiz has not opened yet: come back when it has.'],
  'no-attempts-left': [409, 'You have used all attempts at this quiz.'],
  'already-submitted': [409, 'The quiz has been submitted; its answers stand.'],
  'time-up': [409, 'The time is up: the quiz was submitted with the answers saved before.'],
  settled: [409, 'The answer was checked, and stands.'],
  closed: [409, 'The question or the quiz is closed: go on with the one that is open.'],
  'not-one-way': [409, 'All questions of this quiz are open: turn to any of them.'],
  'not-told-yet': [409, 'This quiz tells what was right at its end: submit it first.'],
  'not-answered': [409, 'Answer the question before it is checked.'],
  'not-settled': [409, 'Have your first answer checked before you try again.'],
  'wrong-kind': [422, 'The answer does not fit the question.'],
};

/** What a request to do with an attempt was refused for. */
export function refuseAttempt(reason: Reason): Response {
  const [status, sentence] = refusals[reason];
  return refuse(status, sentence, reason);
}

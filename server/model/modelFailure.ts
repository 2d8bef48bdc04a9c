import { APICallError, RetryError } from 'ai';
import type { ModelFailure } from './proposalModel';
import { AnswerTooLarge } from './boundedFetch';

/** What went wrong, from what the `ai` package throws. Messages of the model's server are left where they are: they may
 *  repeat what they were sent. */
export function modelFailureOf(thrown: unknown): ModelFailure {
  const error = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  if (isCausedBy(error, (cause) => cause instanceof AnswerTooLarge)) return 'too-large';
  // What else it throws is about an answer without the protocol's form.
  if (!APICallError.isInstance(error)) return 'nonsense';
  const { statusCode } = error;
  if (statusCode === undefined) return 'unreachable';
  if (statusCode === 401 || statusCode === 403) return 'key-refused';
  if (statusCode === 429) return 'overloaded';
  if (statusCode >= 300) return 'answered-with-error';
  // The answer began well: then either its connection was cut, or it is not what the protocol says.
  return isCausedBy(error, (cause) => cause instanceof TypeError && cause.message === 'terminated') ? 'unreachable' : 'nonsense';
}

function isCausedBy(error: unknown, is: (cause: unknown) => boolean): boolean {
  return is(error) || (error instanceof Error && error.cause !== undefined && isCausedBy(error.cause, is));
}

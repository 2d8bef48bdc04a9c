import { accountProblem } from './accountProblems';
import type { AccountProblem } from './accountProblems';

export type AccountAnswer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: AccountProblem };

/** Asks the sign-in service, which limits how often that may be tried: its answer, or the problem to be told. Without a body it
 *  only reads. */
export async function askAccount(path: string, body?: Readonly<Record<string, unknown>>): Promise<AccountAnswer> {
  try {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`/api/auth${path}`, body === undefined ? {} : sent);
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, body: answer };
    return { ok: false, problem: accountProblem(codeOf(answer), response.status) };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

/** The same where it only matters whether it worked: then null. */
export async function accountRequest(path: string, body: Readonly<Record<string, unknown>>): Promise<AccountProblem | null> {
  const answer = await askAccount(path, body);
  return answer.ok ? null : answer.problem;
}

function codeOf(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : '';
}

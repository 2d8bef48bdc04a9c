export type AccountAnswer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: string };

/** Asks the sign-in service, which limits how often that may be tried: its answer, or a sentence to show. Without a body it
 *  only reads. */
export async function askAccount(path: string, body?: Readonly<Record<string, unknown>>): Promise<AccountAnswer> {
  try {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`/api/auth${path}`, body === undefined ? {} : sent);
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, body: answer };
    const known = sentences[codeOf(answer)];
    if (known !== undefined) return { ok: false, problem: known };
    return { ok: false, problem: response.status === 429 ? tooMany : 'That did not work. Check what you typed and try again.' };
  } catch {
    return { ok: false, problem: 'The server cannot be reached. Check your connection and try again.' };
  }
}

/** The same where it only matters whether it worked: then null. */
export async function accountRequest(path: string, body: Readonly<Record<string, unknown>>): Promise<string | null> {
  const answer = await askAccount(path, body);
  return answer.ok ? null : answer.problem;
}

const tooMany = 'Too many tries. Wait a minute, then try again.';

const sentences: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'This address and password do not belong together.',
  INVALID_EMAIL: 'This is not an email address.',
  INVALID_PASSWORD: 'This is not your password.',
  USER_ALREADY_EXISTS: 'There is an account with this address. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'There is an account with this address. Sign in instead.',
  PASSWORD_TOO_SHORT: 'The password needs at least 10 characters.',
  PASSWORD_TOO_LONG: 'The password may have at most 128 characters.',
  PASSWORD_TOO_EASY: 'This password is among the first that would be guessed. Choose one without your name, common words and rows of keys.',
  TOO_MANY_FOR_ACCOUNT: 'Too many tries for this account. Wait a quarter of an hour, or sign in with a passkey.',
  ACCOUNT_DISABLED: 'This account is disabled. Ask whoever runs this installation.',
  INVALID_ORIGIN: 'The server does not know itself by this address. Whoever runs it must set PUBLIC_URL to it.',
  INVALID_TOKEN: 'This link has been used or is too old. Ask for a new one.',
  INVALID_CODE: 'This code is wrong, or its half minute is over. Type the one that is shown now.',
  INVALID_BACKUP_CODE: 'This is none of your backup codes, or it was used before.',
  INVALID_TWO_FACTOR_COOKIE: 'Ten minutes are over, or too many codes were wrong. Begin again with your password.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many codes were wrong. Begin again with your password.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many codes were wrong. Wait a quarter of an hour.',
  SESSION_NOT_FRESH: 'You signed in a while ago. Sign out and in again first, so that nobody else can do this in your name.',
  PASSKEY_NOT_FOUND: 'This passkey belongs to no account here.',
  AUTHENTICATION_FAILED: 'This passkey was not taken. Sign in another way.',
  NOT_VERIFIED: 'The device has not made sure that it is you. Set a screen lock on it, then try again.',
};

function codeOf(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'code' in answer ? String(answer.code) : '';
}

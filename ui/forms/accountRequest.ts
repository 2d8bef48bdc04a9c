/** Sends an account form to the sign-in service, which limits how often that may be tried. Gives null when it
 *  worked, else a sentence to show. */
export async function accountRequest(path: string, body: Readonly<Record<string, string>>): Promise<string | null> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return null;
    if (response.status === 429) return 'Too many tries. Wait a minute, then try again.';
    return sentences[await codeOf(response)] ?? 'That did not work. Check what you typed and try again.';
  } catch {
    return 'The server cannot be reached. Check your connection and try again.';
  }
}

const sentences: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'This address and password do not belong together.',
  INVALID_EMAIL: 'This is not an email address.',
  USER_ALREADY_EXISTS: 'There is an account with this address. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'There is an account with this address. Sign in instead.',
  PASSWORD_TOO_SHORT: 'The password needs at least 10 characters.',
  PASSWORD_TOO_LONG: 'The password may have at most 128 characters.',
  INVALID_ORIGIN: 'The server does not know itself by this address. Whoever runs it must set PUBLIC_URL to it.',
  INVALID_TOKEN: 'This link has been used or is too old. Ask for a new one.',
};

async function codeOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
}

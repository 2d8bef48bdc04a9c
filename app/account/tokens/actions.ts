'use server';

import { revalidatePath } from 'next/cache';
import { accessTokenSchema } from '@/core/accounts/accessTokenSchema';
import type { AccessTokenId } from '@/core/ids';
import { makeAccessToken, revokeAccessToken } from '@/server/accessTokens';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { TokenMade } from '@/ui/account/TokenForm';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../../sentId';

/** Makes a token, to be shown once. */
export async function make(_before: TokenMade, form: FormData): Promise<TokenMade> {
  const viewer = await currentViewer();
  if (viewer === null) return { kind: 'refused', problems: {}, text: 'You are signed out. Sign in to go on.' };
  const days = sentForm(form).get('days');
  const parsed = accessTokenSchema.safeParse({ name: form.get('name'), days: days === '' ? null : Number(days) });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [field], message }): [string, string] => [String(field), message]);
    return { kind: 'refused', problems: Object.fromEntries(problems), text: 'Not made: see what is marked above.' };
  }
  const made = await makeAccessToken(viewer, parsed.data, currentInstant());
  if (made.ok) {
    revalidatePath('/account/tokens');
    return { kind: 'made', token: made.token };
  }
  const texts: Readonly<Record<typeof made.reason, string>> = {
    'account-needed': 'You need an account for this. Sign up first.',
    'too-many': 'You have as many tokens as one can have. Revoke one first.',
  };
  return { kind: 'refused', problems: {}, text: texts[made.reason] };
}

/** From now on the token is refused. */
export async function revoke(id: AccessTokenId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const isRevoked = viewer !== null && (await revokeAccessToken(viewer, sentId(id), currentInstant()));
  revalidatePath('/account/tokens');
  return isRevoked ? { isError: false, text: 'Revoked.' } : { isError: true, text: 'You have no such token, or are signed out.' };
}

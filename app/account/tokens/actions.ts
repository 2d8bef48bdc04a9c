'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
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
  const [t, account] = await Promise.all([getTranslations('account.tokens'), getTranslations('account')]);
  const viewer = await currentViewer();
  if (viewer === null) return { kind: 'refused', problems: {}, text: account('signedOut') };
  const days = sentForm(form).get('days');
  const parsed = accessTokenSchema.safeParse({ name: form.get('name'), days: days === '' ? null : Number(days) });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [field], code }): [string, string] => [String(field), code === 'too_big' ? t('nameTooLong') : t('nameMissing')]);
    return { kind: 'refused', problems: Object.fromEntries(problems), text: t('notMade') };
  }
  const made = await makeAccessToken(viewer, parsed.data, currentInstant());
  if (made.ok) {
    revalidatePath('/account/tokens');
    return { kind: 'made', token: made.token };
  }
  const texts: Readonly<Record<typeof made.reason, string>> = {
    'account-needed': t('accountNeeded'),
    'too-many': t('tooMany'),
  };
  return { kind: 'refused', problems: {}, text: texts[made.reason] };
}

/** From now on the token is refused. */
export async function revoke(id: AccessTokenId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const t = await getTranslations('account.tokens');
  const isRevoked = viewer !== null && (await revokeAccessToken(viewer, sentId(id), currentInstant()));
  revalidatePath('/account/tokens');
  return isRevoked ? { isError: false, text: t('revoked') } : { isError: true, text: t('noToken') };
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { signInMeansOf } from '@/server/signInMeans';
import { Passkeys } from '@/ui/account/Passkeys';
import { ChangeSecondFactor, SetUpSecondFactor } from '@/ui/account/SecondFactor';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { dateFormat } from '@/ui/messages/dates';
import { accountHolder } from '../holder';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.pages'))('security') };
}

const here = '/account/security';

export default async function SecurityPage() {
  const viewer = await accountHolder(here);
  const { hasSecondFactor, passkeys } = await signInMeansOf(viewer);
  const [t, locale] = await Promise.all([getTranslations('account.security'), getLocale()]);
  const dates = dateFormat(locale, { dateStyle: 'medium', timeZone: viewer.timeZone ?? 'UTC' });
  return (
    <ForBrowser parts={['accountForms', 'accountProblems']}>
      <div className="mx-auto max-w-xl space-y-10">
        <header className="space-y-2">
          <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
          <h1 className="text-title">{t('heading')}</h1>
        </header>
        <section aria-labelledby="passkeys" className="space-y-4">
          <h2 id="passkeys" className="text-large">{t('passkeys', { count: passkeys.length })}</h2>
          <p>{t('passkeysText')}</p>
          <Passkeys here={here} passkeys={passkeys.map(({ id, name, addedAt }) => ({ id, name, added: addedAt === null ? '' : t('added', { date: dates.format(addedAt) }) }))} />
        </section>
        <section aria-labelledby="second" className="space-y-4">
          <h2 id="second" className="text-large">{t('secondFactor', { isOn: String(hasSecondFactor) })}</h2>
          <p>{t('secondFactorText')}</p>
          {hasSecondFactor ? <ChangeSecondFactor here={here} /> : <SetUpSecondFactor here={here} />}
        </section>
        <section aria-labelledby="password-head" className="space-y-4">
          <h2 id="password-head" className="text-large">{t('password')}</h2>
          <p>{t('passwordText')}</p>
          <AccountForm path="/change-password" extra={{ revokeOtherSessions: true }} submitLabel={t('change')} next={null} done={t('changed')} accent={false}>
            <Field name="currentPassword" label={t('current')} type="password" required autoComplete="current-password" />
            <Field name="newPassword" label={t('new')} hint={t('atLeast')} type="password" required minLength={10} maxLength={128} autoComplete="new-password" />
          </AccountForm>
        </section>
      </div>
    </ForBrowser>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { ForBrowser } from '@/ui/messages/ForBrowser';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('newPassword') };
}

export default async function ResetPasswordPage({ searchParams }: PageProps<'/reset-password'>) {
  const [t, own] = await Promise.all([getTranslations('signIn'), getTranslations('signIn.reset')]);
  const { token } = await searchParams;
  return (
    <ForBrowser parts={['accountProblems']}>
      <div className="mx-auto max-w-md space-y-6">
        <h1 className="text-title">{t('newPassword')}</h1>
        {typeof token === 'string' ? (
          <AccountForm path="/reset-password" submitLabel={own('set')} extra={{ token }} next="/sign-in">
            <Field name="newPassword" label={own('newPassword')} hint={t('atLeast')} type="password" required minLength={10} maxLength={128} autoComplete="new-password" />
          </AccountForm>
        ) : (
          <p>
            {own.rich('oldLink', { link: (text) => <Link className="text-link" href="/forgot-password">{text}</Link> })}
          </p>
        )}
      </div>
    </ForBrowser>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PasskeySignIn } from '@/ui/account/PasskeySignIn';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { safeNext } from '@/ui/forms/safeNext';
import { ForBrowser } from '@/ui/messages/ForBrowser';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('signInTitle') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const t = await getTranslations('signIn');
  const next = safeNext((await searchParams)['next']);
  return (
    <ForBrowser parts={['accountProblems', 'signIn']}>
      <div className="mx-auto max-w-md space-y-6">
        <h1 className="text-title">{t('signInTitle')}</h1>
        <AccountForm path="/sign-in/email" submitLabel={t('signIn')} next={next} secondFactorAt={`/sign-in/code?next=${encodeURIComponent(next)}`}>
          <Field name="email" label={t('email')} type="email" required autoComplete="email" />
          <Field name="password" label={t('password')} type="password" required autoComplete="current-password" />
        </AccountForm>
        <PasskeySignIn next={next} />
        <p className="flex flex-wrap gap-x-6">
          <Link className="text-link inline-flex min-h-11 items-center" href={`/sign-up?next=${encodeURIComponent(next)}`}>
            {t('signUp')}
          </Link>
          <Link className="text-link inline-flex min-h-11 items-center" href="/forgot-password">
            {t('forgot')}
          </Link>
        </p>
      </div>
    </ForBrowser>
  );
}

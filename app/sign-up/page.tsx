import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { currentViewer } from '@/server/viewer';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { safeNext } from '@/ui/forms/safeNext';
import { ForBrowser } from '@/ui/messages/ForBrowser';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('signUpTitle') };
}

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const [t, own] = await Promise.all([getTranslations('signIn'), getTranslations('signIn.new')]);
  const next = safeNext((await searchParams)['next']);
  const viewer = await currentViewer();
  const isGuest = viewer?.isGuest === true;
  return (
    <ForBrowser parts={['accountProblems']}>
      <div className="mx-auto max-w-md space-y-6">
        <h1 className="text-title">{isGuest ? own('guestHeading') : t('signUpTitle')}</h1>
        {isGuest && <p>{own('guestText')}</p>}
        <AccountForm path="/sign-up/email" submitLabel={isGuest ? own('keep') : t('signUp')} next={next}>
          <Field name="name" label={own('name')} hint={own('nameHint')} required maxLength={100} autoComplete="name" />
          <Field name="email" label={t('email')} type="email" required autoComplete="email" />
          <Field name="password" label={t('password')} hint={t('atLeast')} type="password" required minLength={10} maxLength={128} autoComplete="new-password" />
        </AccountForm>
        <p>
          <Link className="text-link inline-flex min-h-11 items-center" href={`/sign-in?next=${encodeURIComponent(next)}`}>
            {own('haveAccount')}
          </Link>
        </p>
      </div>
    </ForBrowser>
  );
}

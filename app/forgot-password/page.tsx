import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { ForBrowser } from '@/ui/messages/ForBrowser';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('forgot') };
}

export default async function ForgotPasswordPage() {
  const [t, own] = await Promise.all([getTranslations('signIn'), getTranslations('signIn.reset')]);
  return (
    <ForBrowser parts={['accountProblems']}>
      <div className="mx-auto max-w-md space-y-6">
        <h1 className="text-title">{t('newPassword')}</h1>
        <p>{own('text')}</p>
        <AccountForm
          path="/request-password-reset"
          submitLabel={own('send')}
          extra={{ redirectTo: '/reset-password' }}
          next={null}
          done={own('sent')}
        >
          <Field name="email" label={t('email')} type="email" required autoComplete="email" />
        </AccountForm>
      </div>
    </ForBrowser>
  );
}

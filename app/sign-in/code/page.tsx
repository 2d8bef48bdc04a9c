import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { safeNext } from '@/ui/forms/safeNext';
import { ForBrowser } from '@/ui/messages/ForBrowser';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.code'))('title') };
}

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const [t, own] = await Promise.all([getTranslations('signIn'), getTranslations('signIn.code')]);
  const next = safeNext((await searchParams)['next']);
  return (
    <ForBrowser parts={['accountProblems']}>
      <div className="mx-auto max-w-md space-y-6">
        <h1 className="text-title">{own('heading')}</h1>
        <p>{own('text')}</p>
        <AccountForm path="/two-factor/verify-totp" submitLabel={t('signIn')} next={next}>
          <Field name="code" label={own('code')} required inputMode="numeric" pattern="[0-9]{6}" maxLength={6} autoComplete="one-time-code" />
        </AccountForm>
        <details>
          <summary className="min-h-11 cursor-pointer content-center">{own('noApp')}</summary>
          <AccountForm path="/two-factor/verify-backup-code" submitLabel={own('byBackupCode')} next={next} accent={false}>
            <Field name="code" id="backup-code" label={own('backupCode')} required autoComplete="off" />
          </AccountForm>
        </details>
        <p><Link className="text-link inline-flex min-h-11 items-center" href={`/sign-in?next=${encodeURIComponent(next)}`}>{own('again')}</Link></p>
      </div>
    </ForBrowser>
  );
}

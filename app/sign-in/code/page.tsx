import type { Metadata } from 'next';
import Link from 'next/link';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { safeNext } from '@/ui/forms/safeNext';

export const metadata: Metadata = { title: 'Second factor' };

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const next = safeNext((await searchParams)['next']);
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">One more step</h1>
      <p>Type the code that your authenticator app shows now.</p>
      <AccountForm path="/two-factor/verify-totp" submitLabel="Sign in" next={next}>
        <Field name="code" label="Code" required inputMode="numeric" pattern="[0-9]{6}" maxLength={6} autoComplete="one-time-code" />
      </AccountForm>
      <details>
        <summary className="min-h-11 cursor-pointer content-center">The app is not at hand</summary>
        <AccountForm path="/two-factor/verify-backup-code" submitLabel="Sign in with it" next={next} accent={false}>
          <Field name="code" id="backup-code" label="One of your backup codes" required autoComplete="off" />
        </AccountForm>
      </details>
      <p><Link className="text-link inline-flex min-h-11 items-center" href={`/sign-in?next=${encodeURIComponent(next)}`}>Begin again</Link></p>
    </div>
  );
}

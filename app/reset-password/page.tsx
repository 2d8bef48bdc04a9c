import type { Metadata } from 'next';
import Link from 'next/link';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';

export const metadata: Metadata = { title: 'Choose a new password' };

export default async function ResetPasswordPage({ searchParams }: PageProps<'/reset-password'>) {
  const { token } = await searchParams;
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">Choose a new password</h1>
      {typeof token === 'string' ? (
        <AccountForm path="/reset-password" submitLabel="Set the password" extra={{ token }} next="/sign-in">
          <Field name="newPassword" label="New password" hint="At least 10 characters." type="password" required minLength={10} maxLength={128} autoComplete="new-password" />
        </AccountForm>
      ) : (
        <p>
          This link is incomplete or too old. <Link className="text-link" href="/forgot-password">Ask for a new one.</Link>
        </p>
      )}
    </div>
  );
}

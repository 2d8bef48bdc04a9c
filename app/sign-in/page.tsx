import type { Metadata } from 'next';
import Link from 'next/link';
import { PasskeySignIn } from '@/ui/account/PasskeySignIn';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { safeNext } from '@/ui/forms/safeNext';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const next = safeNext((await searchParams)['next']);
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">Sign in</h1>
      <AccountForm path="/sign-in/email" submitLabel="Sign in" next={next} secondFactorAt={`/sign-in/code?next=${encodeURIComponent(next)}`}>
        <Field name="email" label="Email" type="email" required autoComplete="email" />
        <Field name="password" label="Password" type="password" required autoComplete="current-password" />
      </AccountForm>
      <PasskeySignIn next={next} />
      <p className="flex flex-wrap gap-x-6">
        <Link className="text-link inline-flex min-h-11 items-center" href={`/sign-up?next=${encodeURIComponent(next)}`}>
          Sign up
        </Link>
        <Link className="text-link inline-flex min-h-11 items-center" href="/forgot-password">
          Forgot the password
        </Link>
      </p>
    </div>
  );
}

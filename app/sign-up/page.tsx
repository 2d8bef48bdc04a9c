import type { Metadata } from 'next';
import Link from 'next/link';
import { currentViewer } from '@/server/viewer';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { safeNext } from '@/ui/forms/safeNext';

export const metadata: Metadata = { title: 'Sign up' };

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const next = safeNext((await searchParams)['next']);
  const viewer = await currentViewer();
  const isGuest = viewer?.isGuest === true;
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">{isGuest ? 'Keep your progress' : 'Sign up'}</h1>
      {isGuest && <p>You are studying as a guest, known to this browser alone. With an account your cards and quizzes are yours on any device.</p>}
      <AccountForm path="/sign-up/email" submitLabel={isGuest ? 'Keep my progress' : 'Sign up'} next={next}>
        <Field name="name" label="Name" hint="Instructors of classes you join see it." required maxLength={100} autoComplete="name" />
        <Field name="email" label="Email" type="email" required autoComplete="email" />
        <Field name="password" label="Password" hint="At least 10 characters." type="password" required minLength={10} maxLength={128} autoComplete="new-password" />
      </AccountForm>
      <p>
        <Link className="text-link inline-flex min-h-11 items-center" href={`/sign-in?next=${encodeURIComponent(next)}`}>
          I have an account
        </Link>
      </p>
    </div>
  );
}

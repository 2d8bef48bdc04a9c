import type { Metadata } from 'next';
import Link from 'next/link';
import { currentViewer } from '@/server/viewer';
import { ActionForm } from '@/ui/forms/ActionForm';
import { Field } from '@/ui/forms/Field';
import { join } from '../../classes/actions';

export const metadata: Metadata = { title: 'Join a class' };

export default async function JoinPage({ params }: PageProps<'/join/[code]'>) {
  const code = decodeURIComponent((await params).code);
  const viewer = await currentViewer();
  const next = encodeURIComponent(`/join/${code}`);
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">Join a class</h1>
      <p>Your instructors will see your address and your progress in the class’s course: quizzes, mastery and when you studied. You see what they see.</p>
      {viewer === null || viewer.isGuest ? (
        <div className="space-y-4">
          <p>You need an account first, so that they know who you are.</p>
          <div className="flex gap-3">
            <Link className="button button-accent" href={`/sign-up?next=${next}`}>Sign up</Link>
            <Link className="button" href={`/sign-in?next=${next}`}>Sign in</Link>
          </div>
        </div>
      ) : (
        <ActionForm action={join} submitLabel="Join">
          <Field name="code" label="Code" required maxLength={40} defaultValue={code} autoComplete="off" />
        </ActionForm>
      )}
    </div>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { linkedClass } from '@/server/classPeople/instructorLinks';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ActionForm } from '@/ui/forms/ActionForm';
import { teach } from './actions';

export const metadata: Metadata = { title: 'Teach a class', referrer: 'no-referrer' };

export default async function InstructPage({ params }: PageProps<'/instruct/[token]'>) {
  const { token } = await params;
  const linked = await linkedClass(token, currentInstant());
  const viewer = await currentViewer();
  const next = encodeURIComponent(`/instruct/${token}`);
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">Teach a class</h1>
      {linked === null ? (
        <p>This link was used, closed or is too old. Ask who sent it for another.</p>
      ) : (
        <>
          <p>You are asked to teach “{linked.className}”. You will see its learners and may change all of it, as its other instructors may.</p>
          {viewer === null || viewer.isGuest ? (
            <div className="flex gap-3">
              <Link className="button button-accent" href={`/sign-up?next=${next}`}>Sign up</Link>
              <Link className="button" href={`/sign-in?next=${next}`}>Sign in</Link>
            </div>
          ) : (
            <ActionForm action={teach.bind(null, token)} submitLabel="Teach the class">{null}</ActionForm>
          )}
        </>
      )}
    </div>
  );
}

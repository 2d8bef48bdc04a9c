import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { currentViewer } from '@/server/viewer';
import { ActionForm } from '@/ui/forms/ActionForm';
import { Field } from '@/ui/forms/Field';
import { join } from '../../classes/actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.join'))('title') };
}

export default async function JoinPage({ params }: PageProps<'/join/[code]'>) {
  const [t, own] = await Promise.all([getTranslations('signIn'), getTranslations('signIn.join')]);
  const code = decodeURIComponent((await params).code);
  const viewer = await currentViewer();
  const next = encodeURIComponent(`/join/${code}`);
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">{own('title')}</h1>
      <p>{own('text')}</p>
      {viewer === null || viewer.isGuest ? (
        <div className="space-y-4">
          <p>{own('accountNeeded')}</p>
          <div className="flex gap-3">
            <Link className="button button-accent" href={`/sign-up?next=${next}`}>{t('signUp')}</Link>
            <Link className="button" href={`/sign-in?next=${next}`}>{t('signIn')}</Link>
          </div>
        </div>
      ) : (
        <ActionForm action={join} submitLabel={own('join')}>
          <Field name="code" label={own('code')} required maxLength={40} defaultValue={code} autoComplete="off" />
        </ActionForm>
      )}
    </div>
  );
}

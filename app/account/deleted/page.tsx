import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownData.deleted'))('title') };
}

/** Where somebody is led who has deleted their account. */
export default async function DeletedPage() {
  const t = await getTranslations('ownData.deleted');
  return (
    <div className="mx-auto max-w-xl space-y-6">
      <h1 className="text-title">{t('heading')}</h1>
      <p className="font-serif text-reading">
        {t('text')}
      </p>
      <Link className="button" href="/">{t('toCourses')}</Link>
    </div>
  );
}

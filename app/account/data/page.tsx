import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { readConfig } from '@/server/config';
import { ownTables } from '@/server/ownData/tables';
import { accountHolder } from '../holder';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownData'))('title') };
}

export default async function DataPage() {
  const viewer = await accountHolder('/account/data');
  const [t, what] = await Promise.all([getTranslations('ownData'), getTranslations('keptTables')]);
  const { auditDays } = readConfig().retention;
  return (
    <div className="mx-auto max-w-2xl space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
        <h1 className="text-title">{t('title')}</h1>
      </header>
      <p className="font-serif text-reading">
        {t('text')}
      </p>
      <section aria-labelledby="take" className="space-y-4">
        <h2 id="take" className="text-large">{t('take')}</h2>
        <p>{t('takeText')}</p>
        <a className="button" href="/account/data/export.zip" download>{t('download')}</a>
      </section>
      <section aria-labelledby="kept" className="space-y-4">
        <h2 id="kept" className="text-large">{t('kept')}</h2>
        <p>{auditDays === null ? t('keptFor') : t('keptForDays', { count: auditDays })}</p>
        <dl className="divide-y divide-line border-y border-line">
          {ownTables.map(({ table }) => (
            <div key={table} className="gap-x-6 py-3 sm:flex">
              <dt className="label shrink-0 break-words sm:w-48">{table}</dt>
              <dd>{what(table)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="delete" className="space-y-4">
        <h2 id="delete" className="text-large">{t('delete.title')}</h2>
        <p>{t('deleteText')}</p>
        <Link className="button" href="/account/data/delete">{t('toDelete')}</Link>
      </section>
    </div>
  );
}

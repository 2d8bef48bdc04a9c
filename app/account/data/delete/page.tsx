import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { deletionView } from '@/server/accountDeletion/viewing';
import { DeleteAccount } from '@/ui/account/DeleteAccount';
import { DeletionAftermath } from '@/ui/account/DeletionAftermath';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { accountHolder } from '../../holder';
import { remove } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownData.delete'))('title') };
}

export default async function DeletePage() {
  const viewer = await accountHolder('/account/data/delete');
  const { classes, courses, drafts } = await deletionView(viewer);
  const [t, data] = await Promise.all([getTranslations('ownData.delete'), getTranslations('ownData')]);
  const inTheWay = classes.filter(({ fate }) => fate === 'in-the-way');
  return (
    <div className="mx-auto max-w-2xl space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account/data">{data('title')}</Link></p>
        <h1 className="text-title">{t('title')}</h1>
      </header>
      <p className="font-serif text-reading">
        {t('text')}
      </p>
      <DeletionAftermath classes={classes} courses={courses} drafts={drafts} />
      <section aria-labelledby="first" className="space-y-4">
        <h2 id="first" className="text-large">{t('first')}</h2>
        <p>{t('firstText')}</p>
        <a className="button" href="/account/data/export.zip" download>{data('download')}</a>
      </section>
      <section aria-labelledby="confirm" className="space-y-4 border-t border-line pt-8">
        <h2 id="confirm" className="text-large">{t('heading')}</h2>
        {inTheWay.length === 0
          ? <ForBrowser parts={['accountForms', 'accountProblems']}><DeleteAccount learnerId={viewer.learnerId} remove={remove} /></ForBrowser>
          : (
            <div className="space-y-3 border-s-2 border-accent ps-5">
              <p>{t('inTheWay')}</p>
              <ul>
                {inTheWay.map(({ id, name }) => (
                  <li key={id} className="flex flex-wrap items-center gap-x-4">
                    {name}
                    <Link className="text-link inline-flex min-h-11 items-center" href={`/classes/${id}/people#instructors`} aria-label={t('handOverClass', { name })}>{t('handOver')}</Link>
                    <Link className="text-link inline-flex min-h-11 items-center" href={`/classes/${id}/settings`} aria-label={t('archiveClass', { name })}>{t('archive')}</Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
      </section>
    </div>
  );
}

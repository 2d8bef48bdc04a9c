import { useTranslations } from 'next-intl';
import Link from 'next/link';

/** The way to the other pages of a list; nothing where there is one page only. */
export function Pages({ address, page, pages }: { address: string; page: number; pages: number }) {
  const t = useTranslations('cardPages.pages');
  if (pages <= 1) return null;
  return (
    <nav aria-label={t('name')} className="figures flex items-center gap-4">
      {page > 1 && <Link className="text-link inline-flex min-h-11 items-center" href={`${address}&page=${page - 1}`}>{t('before')}</Link>}
      <span className="text-quiet">{t('at', { page, pages })}</span>
      {page < pages && <Link className="text-link inline-flex min-h-11 items-center" href={`${address}&page=${page + 1}`}>{t('next')}</Link>}
    </nav>
  );
}

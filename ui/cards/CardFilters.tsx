import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { cardFilters } from '@/core/scheduling/cardFilter';
import type { CardFilter } from '@/core/scheduling/cardFilter';

/** Which cards are listed. */
export function CardFilters({ address, shown }: { address: string; shown: CardFilter }) {
  const t = useTranslations('cardPages.filter');
  const texts: Readonly<Record<CardFilter, string>> = {
    all: t('all'), due: t('due'), new: t('new'), learning: t('learning'),
    leeches: t('leeches'), flagged: t('flagged'), suspended: t('suspended'), buried: t('buried'),
  };
  return (
    <nav aria-label={t('name')} className="flex flex-wrap gap-1">
      {cardFilters.map((filter) => (
        <Link
          key={filter}
          href={`${address}?show=${filter}`}
          aria-current={filter === shown ? 'page' : undefined}
          className="inline-flex min-h-11 items-center rounded-soft px-3 text-small hover:bg-wash aria-[current]:bg-wash aria-[current]:font-semibold"
        >
          {texts[filter]}
        </Link>
      ))}
    </nav>
  );
}

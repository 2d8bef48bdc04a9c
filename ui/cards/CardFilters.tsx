import Link from 'next/link';
import { cardFilters } from '@/core/scheduling/cardFilter';
import type { CardFilter } from '@/core/scheduling/cardFilter';

const texts: Readonly<Record<CardFilter, string>> = {
  all: 'All', due: 'Due', new: 'New', learning: 'Learning', leeches: 'Leeches', flagged: 'Flagged', suspended: 'Suspended', buried: 'Put off',
};

/** Which cards are listed. */
export function CardFilters({ address, shown }: { address: string; shown: CardFilter }) {
  return (
    <nav aria-label="Which cards" className="flex flex-wrap gap-1">
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

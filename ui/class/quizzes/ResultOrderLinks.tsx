import Link from 'next/link';
import type { ResultOrder } from '@/core/analytics/quizResults';

const texts: Readonly<Record<ResultOrder, string>> = { name: 'name', score: 'score', state: 'state' };
const orders: readonly ResultOrder[] = ['name', 'score', 'state'];

/** The orders that results can stand in. */
export function ResultOrderLinks({ order, address }: { order: ResultOrder; address: string }) {
  return (
    <nav aria-label="Order of the results" className="label flex flex-wrap items-center gap-x-3">
      <span>Sorted by</span>
      {orders.map((one) => (
        <Link key={one} href={`${address}?order=${one}`} aria-current={one === order ? 'true' : undefined} className={`inline-flex min-h-6 items-center ${one === order ? 'font-semibold text-ink' : 'text-link'}`}>
          {texts[one]}
        </Link>
      ))}
    </nav>
  );
}

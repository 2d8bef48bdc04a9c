import Link from 'next/link';

interface OrderLinksProps<Order extends string> {
  /** Of what. */
  readonly label: string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly order: Order;
  readonly hrefOf: (order: Order) => string;
}

/** The orders that a list can stand in. */
export function OrderLinks<Order extends string>({ label, orders, order, hrefOf }: OrderLinksProps<Order>) {
  return (
    <nav aria-label={`Order of the ${label}`} className="label flex flex-wrap items-center gap-x-3">
      <span>Sorted by</span>
      {(Object.keys(orders) as Order[]).map((one) => (
        <Link key={one} href={hrefOf(one)} scroll={false} aria-current={one === order ? 'true' : undefined} className={`inline-flex min-h-6 items-center ${one === order ? 'font-semibold text-ink' : 'text-link'}`}>
          {orders[one]}
        </Link>
      ))}
    </nav>
  );
}

import Link from 'next/link';

const places = [['/admin', 'Accounts'], ['/admin/classes', 'Classes'], ['/admin/platforms', 'Platforms'], ['/admin/log', 'Who did what'], ['/admin/jobs', 'Jobs']] as const;

export type AdminPlace = (typeof places)[number][0];

/** What a page for who runs the installation opens with. */
export function AdminHead({ here }: { readonly here: AdminPlace }) {
  return (
    <header className="space-y-2">
      <p className="label">This installation</p>
      <h1 className="text-title">{places.find(([place]) => place === here)?.[1]}</h1>
      <nav aria-label="Installation" className="flex flex-wrap gap-x-6">
        {places.map(([place, text]) => (
          <Link key={place} href={place} aria-current={place === here ? 'page' : undefined} className="text-link inline-flex min-h-11 items-center aria-[current=page]:font-semibold">{text}</Link>
        ))}
      </nav>
    </header>
  );
}

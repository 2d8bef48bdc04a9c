import Link from 'next/link';
import type { ReactNode } from 'react';
import { counted } from '@/core/text';
import { AdminHead } from './AdminHead';
import type { AdminPlace } from './AdminHead';

interface AdminPageProps {
  readonly here: AdminPlace;
  readonly sought: { readonly search: string; readonly page: number };
  readonly found: { readonly count: number; readonly pageCount: number };
  /** What is counted: one, and many. */
  readonly unit: readonly [one: string, many: string];
  readonly searchLabel: string;
  /** A page of what was found. */
  readonly children: ReactNode;
}

/** A list for who runs the installation: to be searched, and turned page by page. */
export function AdminPage({ here, sought: { search, page }, found: { count, pageCount }, unit, searchLabel, children }: AdminPageProps) {
  const address = (to: number): string => `${here}?${new URLSearchParams({ ...(search === '' ? {} : { search }), page: String(to) }).toString()}`;
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <AdminHead here={here} />
      <form role="search" className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow space-y-1.5">
          <label htmlFor="search" className="block font-semibold">{searchLabel}</label>
          <input id="search" name="search" className="field" defaultValue={search} maxLength={200} autoComplete="off" />
        </div>
        <button type="submit" className="button">Search</button>
      </form>
      <section aria-labelledby="found" className="space-y-4">
        <h2 id="found" className="label">{counted(count, ...unit)}{search !== '' && ` for “${search}”`}</h2>
        {children}
      </section>
      {pageCount > 1 && (
        <nav aria-label="Pages" className="flex flex-wrap items-center gap-x-6">
          {page > 1 && <Link className="text-link inline-flex min-h-11 items-center" href={address(page - 1)}>Before</Link>}
          <span className="label figures">Page {page} of {pageCount}</span>
          {page < pageCount && <Link className="text-link inline-flex min-h-11 items-center" href={address(page + 1)}>Next</Link>}
        </nav>
      )}
    </div>
  );
}

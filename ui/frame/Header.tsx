import Link from 'next/link';
import { useTranslations } from 'next-intl';

interface Person {
  readonly name: string;
  readonly isGuest: boolean;
}

const linkClass = 'inline-flex min-h-11 items-center hover:underline underline-offset-4';

/** The name, and the places there are. */
export function Header({ viewer }: { viewer: Person | null }) {
  const t = useTranslations('frame');
  return (
    <header className="border-b border-line">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-2 focus:z-10 focus:bg-paper focus:p-2"
      >
        {t('skip')}
      </a>
      <nav aria-label={t('main')} className="page flex flex-wrap items-center justify-between gap-x-6 py-1">
        <Link href="/" className="inline-flex min-h-11 items-center gap-2.5 font-serif text-large font-semibold">
          <span aria-hidden className="size-3.5 rounded-[2px] bg-accent" />
          Afterread
        </Link>
        <ul className="flex flex-wrap items-center gap-x-5 text-base in-[[data-offline]]:hidden">
          <li>
            <Link href="/classes" className={linkClass}>
              {t('classes')}
            </Link>
          </li>
          {viewer !== null && !viewer.isGuest && (
            <li>
              <Link href="/teach/courses" className={linkClass}>
                {t('ownCourses')}
              </Link>
            </li>
          )}
          <li>
            <AccountLink viewer={viewer} />
          </li>
        </ul>
      </nav>
    </header>
  );
}

function AccountLink({ viewer }: { viewer: Person | null }) {
  const t = useTranslations('frame');
  if (viewer === null) return <Link href="/sign-in" className={linkClass}>{t('signIn')}</Link>;
  if (viewer.isGuest) return <Link href="/sign-up" className={linkClass}>{t('keepProgress')}</Link>;
  return (
    <Link href="/account" className={linkClass}>
      <span className="max-w-32 truncate">{viewer.name}</span>
    </Link>
  );
}

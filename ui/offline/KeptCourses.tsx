import { useTranslations } from 'next-intl';
import type { KeptCourse } from './openKept';

interface KeptCoursesProps {
  readonly courses: readonly KeptCourse[];
  readonly waiting: number;
  /** Whether this is what was looked for, and not in place of another page. */
  readonly isWanted: boolean;
}

/** What can be studied on this device without a connection. Plain links: each opens through the service worker. */
export function KeptCourses({ courses, waiting, isWanted }: KeptCoursesProps) {
  const t = useTranslations('offline');
  return (
    <div className="column space-y-6">
      <h1 className="text-title">{isWanted ? t('title') : t('unreachable')}</h1>
      <p className="font-serif text-reading">
        {courses.length === 0 ? t('noneKept') : t('kept')}
      </p>
      {waiting > 0 && <p role="status">{t('waiting', { count: waiting })}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {courses.map(({ id, title, dueNow }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-4">
            <span className="font-serif text-large">{title}</span>
            <a className="button button-accent" href={`/courses/${encodeURIComponent(id)}/study`}>
              {dueNow > 0 ? t('study', { count: dueNow }) : t('open')}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="text-link inline-flex min-h-11 items-center" href="">{t('tryAgain')}</a>
      </p>
    </div>
  );
}

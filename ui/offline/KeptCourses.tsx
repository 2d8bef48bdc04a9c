import { counted } from '@/core/text';
import type { KeptCourse } from './openKept';

interface KeptCoursesProps {
  readonly courses: readonly KeptCourse[];
  readonly waiting: number;
  /** Whether this is what was looked for, and not in place of another page. */
  readonly isWanted: boolean;
}

/** What can be studied on this device without a connection. Plain links: each opens through the service worker. */
export function KeptCourses({ courses, waiting, isWanted }: KeptCoursesProps) {
  return (
    <div className="column space-y-6">
      <h1 className="text-title">{isWanted ? 'On this device' : 'The server cannot be reached'}</h1>
      <p className="font-serif text-reading">
        {courses.length === 0
          ? 'No course is kept on this device yet. Courses that you study are kept for the next 14 days when you open Afterread with a connection.'
          : 'These courses can be studied on this device without a connection. What you do is kept and sent when there is one.'}
      </p>
      {waiting > 0 && <p role="status">{counted(waiting, 'review')} {waiting === 1 ? 'waits' : 'wait'} to be sent.</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {courses.map(({ id, title, dueNow }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-4">
            <span className="font-serif text-large">{title}</span>
            <a className="button button-accent" href={`/courses/${encodeURIComponent(id)}/study`}>
              {dueNow > 0 ? `Study ${counted(dueNow, 'card')}` : 'Open'}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="text-link inline-flex min-h-11 items-center" href="">Try again</a>
      </p>
    </div>
  );
}

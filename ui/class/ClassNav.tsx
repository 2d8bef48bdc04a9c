import Link from 'next/link';

const places = [
  ['', 'Overview'], ['matrix', 'Learners'], ['trends', 'Trends'], ['assignments', 'Assignments'], ['quizzes', 'Quizzes'], ['people', 'People'],
  ['announcements', 'Announcements'], ['settings', 'Settings'],
] as const;

export type ClassPlace = (typeof places)[number][0];

interface ClassNavProps {
  /** Of the class. */
  readonly address: string;
  readonly here: ClassPlace;
}

/** The places of a class, for its instructors. */
export function ClassNav({ address, here }: ClassNavProps) {
  return (
    <nav aria-label="Class" className="border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-5 text-small sm:gap-x-6 sm:text-base">
        {places.map(([place, text]) => (
          <li key={place}>
            <Link
              href={place === '' ? address : `${address}/${place}`} aria-current={place === here ? 'page' : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent underline-offset-4 hover:underline aria-[current]:border-accent aria-[current]:font-semibold"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

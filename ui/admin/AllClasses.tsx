import type { ListedClass } from '@/core/accounts/listed';
import { counted } from '@/core/text';

interface AllClassesProps {
  readonly classes: readonly ListedClass[];
  /** IANA name. */
  readonly timeZone: string;
}

/** Classes of the installation, by who teaches them; what is learned in them is their instructors' to see. */
export function AllClasses({ classes, timeZone }: AllClassesProps) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone });
  return (
    <ul className="divide-y divide-line border-y border-line">
      {classes.map(({ id, name, courseTitle, instructors, learnerCount, openedAt, isArchived }) => (
        <li key={id} className="min-w-0 break-words py-3">
          <p className="font-semibold">{name}{isArchived && <span className="font-normal text-quiet"> · archived</span>}</p>
          <p>{instructors.map((one) => `${one.name} (${one.email})`).join(', ')}</p>
          <p className="label figures">{courseTitle} · {counted(learnerCount, 'learner')} · opened {format.format(openedAt)} · {id}</p>
        </li>
      ))}
    </ul>
  );
}

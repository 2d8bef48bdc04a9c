import Link from 'next/link';
import { ClassNav } from './ClassNav';
import type { ClassPlace } from './ClassNav';

export interface ClassHeadProps {
  readonly name: string;
  /** Of the class. */
  readonly address: string;
  readonly here: ClassPlace;
  readonly title: string;
}

/** What a page about a class opens with, for its instructors. */
export function ClassHead({ name, address, here, title }: ClassHeadProps) {
  return (
    <div className="space-y-4">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href="/classes">Classes</Link> · <Link className="text-link" href={address}>{name}</Link>
        </p>
        <h1 className="text-title">{title}</h1>
      </header>
      <ClassNav address={address} here={here} />
    </div>
  );
}

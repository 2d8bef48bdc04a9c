import type { ReactNode } from 'react';
import { ClassHead } from './ClassHead';
import type { ClassHeadProps } from './ClassHead';

/** A page about a class whose lines want no more than a column; its head stands where that of wide pages does, so that
 *  nothing jumps on the way from one to the next. */
export function ClassPage({ children, ...head }: ClassHeadProps & { readonly children: ReactNode }) {
  return (
    <div className="space-y-10">
      <ClassHead {...head} />
      <div className="max-w-4xl space-y-10">{children}</div>
    </div>
  );
}

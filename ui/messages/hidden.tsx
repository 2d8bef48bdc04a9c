import type { ReactNode } from 'react';

/** What a message says to screen readers alone, its tag `<hidden>`. */
export function hidden(text: ReactNode): ReactNode {
  return <span className="sr-only">{text}</span>;
}

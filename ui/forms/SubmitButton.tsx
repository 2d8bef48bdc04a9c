'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

/** A form's button, which says that it is at work while the action runs. */
export function SubmitButton({ children, accent = false }: { children: ReactNode; accent?: boolean }) {
  const { pending } = useFormStatus();
  return (
    <button type="submit" disabled={pending} aria-busy={pending} className={accent ? 'button button-accent' : 'button'}>
      {children}
    </button>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

interface TypedAnswerProps {
  /** Called with what was typed. */
  readonly check: (text: string) => void;
}

/** A field for the answer; Enter checks it. */
export function TypedAnswer({ check }: TypedAnswerProps) {
  const t = useTranslations('study.answer');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        check(field.current?.value ?? '');
      }}
    >
      <label className="grow space-y-1">
        <span className="label block">{t('yours')}</span>
        <input
          ref={field} className="field" autoComplete="off" autoCapitalize="off" spellCheck={false} enterKeyHint="done"
          onKeyDown={(event) => { if (event.key === 'Escape') event.currentTarget.blur(); }}
        />
      </label>
      <button type="submit" className="button">{t('check')}</button>
    </form>
  );
}

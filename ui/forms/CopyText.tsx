'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

interface CopyTextProps {
  readonly textOf: () => string;
  readonly label: string;
  /** Whether it is not what the page is for. */
  readonly isQuiet?: boolean;
}

/** Copies a text, and says whether that worked. */
export function CopyText({ textOf, label, isQuiet = false }: CopyTextProps) {
  const t = useTranslations('frame');
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(textOf());
      setSaid(t('copied'));
    } catch {
      setSaid(t('notCopied'));
    }
  }
  return (
    <span className="inline-flex items-center gap-3">
      <button type="button" className={isQuiet ? 'text-link min-h-11' : 'button'} onClick={() => void copy()}>{label}</button>
      <span role="status" className="text-small text-quiet">{said}</span>
    </span>
  );
}

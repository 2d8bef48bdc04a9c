'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Copies a text, and says whether that worked. */
export function CopyText({ textOf, label }: { textOf: () => string; label: string }) {
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
      <button type="button" className="button" onClick={() => void copy()}>{label}</button>
      <span role="status" className="text-small text-quiet">{said}</span>
    </span>
  );
}

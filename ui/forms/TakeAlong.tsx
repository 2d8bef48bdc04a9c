'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { CopyText } from './CopyText';

/** Takes a question along as Markdown: copied, and where the device can, handed to another of its programs. */
export function TakeAlong({ markdown }: { markdown: string }) {
  const t = useTranslations('frame');
  const canShare = useSyncExternalStore(never, () => 'share' in navigator, () => false);
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-x-5 text-small text-quiet">
      <CopyText textOf={() => markdown} label={t('copyAsMarkdown')} isQuiet />
      {canShare && <button type="button" className="text-link min-h-11" onClick={() => void share(markdown)}>{t('share')}</button>}
    </span>
  );
}

async function share(text: string): Promise<void> {
  try {
    await navigator.share({ text });
  } catch {
    // Whoever closes what the device shows wanted nothing shared.
  }
}

/** What a device can does not change. */
function never(): () => void {
  return () => undefined;
}

'use client';

import { useTranslations } from 'next-intl';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations('frame.broken');
  return (
    <div className="column space-y-5">
      <h1 className="text-title">{t('title')}</h1>
      <p className="font-serif text-reading">{t('text')}</p>
      <button type="button" className="button button-accent" onClick={reset}>{t('again')}</button>
    </div>
  );
}

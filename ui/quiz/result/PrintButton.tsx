'use client';

import { useTranslations } from 'next-intl';

/** Prints the page: without buttons and navigation, no question over two sheets. */
export function PrintButton() {
  const t = useTranslations('frame');
  return <button type="button" className="button" onClick={() => window.print()}>{t('print')}</button>;
}

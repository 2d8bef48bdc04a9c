import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfflineApp } from '@/ui/offline/OfflineApp';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame');
  return { title: t('onDevice'), robots: { index: false } };
}

/** What the service worker shows in place of any page that cannot be reached. */
export default function OfflinePage() {
  return <OfflineApp />;
}

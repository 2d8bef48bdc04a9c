import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { OfflineApp } from '@/ui/offline/OfflineApp';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('offline'))('title'), robots: { index: false } };
}

/** What the service worker shows in place of any page that cannot be reached. */
export default function OfflinePage() {
  return <ForBrowser parts={['offline', 'study', 'interval', 'flag']}><OfflineApp /></ForBrowser>;
}

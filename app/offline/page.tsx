import type { Metadata } from 'next';
import { OfflineApp } from '@/ui/offline/OfflineApp';

export const metadata: Metadata = { title: 'On this device', robots: { index: false } };

/** What the service worker shows in place of any page that cannot be reached. */
export default function OfflinePage() {
  return <OfflineApp />;
}

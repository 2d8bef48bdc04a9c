import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentInstant } from '@/server/clock';
import { openFlags } from '@/server/flags';
import { currentViewer } from '@/server/viewer';
import { FlagList } from '@/ui/flags/FlagList';
import { AccountNeeded } from '@/ui/frame/AccountNeeded';
import { settle } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('flags'))('title') };
}

export default async function FlagsPage() {
  const [t, viewer] = await Promise.all([getTranslations('flags'), currentViewer()]);
  if (viewer === null || viewer.isGuest) {
    return (
      <AccountNeeded title={t('title')} next="/teach/flags" isGuest={viewer !== null}>
        {t('accountFor')}
      </AccountNeeded>
    );
  }
  return (
    <div className="column space-y-8">
      <h1 className="text-title">{t('title')}</h1>
      <FlagList flags={await openFlags(viewer)} now={currentInstant()} settle={settle} />
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StudySession } from '@/core/scheduling/session';
import { lastDeed } from './lastDeed';

interface StudyBarProps {
  readonly session: StudySession;
  readonly undo: () => void;
  /** Menus. */
  readonly children: ReactNode;
}

/** What is left and done, and what can be done besides answering. */
export function StudyBar({ session, undo, children }: StudyBarProps) {
  const t = useTranslations('study');
  const last = lastDeed(session);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line pb-2">
      <Counts session={session} />
      <div className="flex grow items-center justify-end gap-2">
        <button
          type="button" disabled={last === null} onClick={undo} aria-keyshortcuts="z"
          className="text-link me-auto min-h-11 px-1 text-small disabled:no-underline disabled:opacity-50 sm:me-1"
        >
          {last === null ? t('undo') : t('undoDeed', { deed: t('deed', { deed: last }) })}
        </button>
        {children}
      </div>
    </div>
  );
}

function Counts({ session: { queue, steps, practice } }: { session: StudySession }) {
  const t = useTranslations('study.counts');
  const { counts } = queue;
  return (
    <p className="figures label flex min-h-11 flex-wrap items-center gap-x-4">
      <span>{t('new', { count: counts.new })}</span>
      <span>{t('learning', { count: counts.learning })}</span>
      <span>{t('toReview', { count: counts.review })}</span>
      <span>{t('done', { count: steps.length + practice.length })}</span>
    </p>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { Study } from '../study/Study';
import { KeptCourses } from './KeptCourses';
import type { BegunStudy, KeptCourse } from './openKept';
import { rememberedLearner } from './rememberedLearner';

const ownPath = '/offline';

type View =
  | { readonly kind: 'opening' }
  | { readonly kind: 'chosen-cards' }
  | { readonly kind: 'study'; readonly begun: BegunStudy }
  | { readonly kind: 'list'; readonly courses: readonly KeptCourse[]; readonly waiting: number };

/** The pages there are without a connection: study of a kept course at its own address, and elsewhere what is kept. */
export function OfflineApp() {
  const [view, setView] = useState<View>({ kind: 'opening' });
  useEffect(() => {
    document.documentElement.dataset['offline'] = 'true';
    window.addEventListener('click', loadFully, true);
    void openView(location.pathname, location.search).then(setView);
    return () => window.removeEventListener('click', loadFully, true);
  }, []);
  useEffect(() => {
    if (view.kind !== 'list') return undefined;
    const retry = (): void => location.reload();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [view.kind]);
  switch (view.kind) {
    case 'opening':
      return <Opening />;
    case 'chosen-cards':
      return <ChosenCards />;
    case 'study':
      return (
        <div className="space-y-4">
          <Title course={view.begun.deck.courseTitle} />
          <Study deck={view.begun.deck} resumed={view.begun.session} />
        </div>
      );
    case 'list':
      return <KeptCourses courses={view.courses} waiting={view.waiting} isWanted={location.pathname === ownPath} />;
  }
}

function Opening() {
  const t = useTranslations('offline');
  return <h1 className="column label">{t('opening')}</h1>;
}

function Title({ course: title }: { course: string }) {
  const t = useTranslations('study');
  return <h1 className="column label">{t.rich('course', { title, course: (name) => name })}</h1>;
}

/** This page stands in for others and was made for nobody: links from it load anew instead of changing it. */
function loadFully(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  location.assign(link.href);
}

/** Cards are chosen among all of a course, and only some are on this device. */
function ChosenCards() {
  const t = useTranslations('offline');
  return (
    <div className="column space-y-6">
      <h1 className="text-title">{t('chosenHeading')}</h1>
      <p className="font-serif text-reading">{t('chosenText')}</p>
      <p><a className="button button-accent" href={location.pathname}>{t('studyDue')}</a></p>
    </div>
  );
}

async function openView(path: string, query: string): Promise<View> {
  if (courseOf(path) !== null && new URLSearchParams(query).has('session')) return { kind: 'chosen-cards' };
  const learner = rememberedLearner();
  if (learner === null) return { kind: 'list', courses: [], waiting: 0 };
  const { beginKept, listKept } = await import('./openKept');
  const courseId = courseOf(path);
  const begun = courseId === null ? null : await beginKept(learner.id, courseId);
  return begun === null ? { kind: 'list', ...(await listKept(learner.id)) } : { kind: 'study', begun };
}

function courseOf(path: string): CourseId | null {
  const [, id] = /^\/courses\/([^/]+)\/study\/?$/.exec(path) ?? [];
  return id === undefined ? null : asId<CourseId>(decodeURIComponent(id));
}

'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import type { DeskView } from '@/core/authoring/desk';
import { progressOf } from '@/core/authoring/draft';
import { SectionTitle } from './SectionTitle';
import type { Desk } from './useDesk';

/** The course, how far its author has come, and its sections. */
export function DeskHead({ view, desk }: { view: DeskView; desk: Desk }) {
  const { draftId, sections, sectionId } = view;
  const progress = sections.map((section) => (section.id === sectionId ? progressOf(desk.draft.facts) : section.progress));
  const titles = new Map(desk.draft.sections.map(({ id, title }) => [id, title]));
  const total = (key: 'listed' | 'decided' | 'approved'): number => progress.reduce((sum, one) => sum + one[key], 0);
  const leave = useLeaving(desk);
  return (
    <header className="space-y-5">
      <p className="label"><Link className="text-link" href="/teach/courses" onClick={leave}>Your courses</Link></p>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="space-y-2">
          <h1 className="text-title">{desk.draft.description.title}</h1>
          <p className="figures text-quiet">{total('decided')} of {total('listed')} reviewed · {total('approved')} approved</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Link className="button" href={`/teach/courses/${draftId}/details`} onClick={leave}>Details …</Link>
          <Link className="button" href={`/teach/courses/${draftId}/publish`} onClick={leave}>Publish …</Link>
        </div>
      </div>
      <nav aria-label="Sections" className="border-y border-line py-2">
        <ol className="flex flex-wrap gap-x-6">
          {sections.map(({ id }, index) => (
            <li key={id}>
              <Link
                href={`/teach/courses/${draftId}?section=${encodeURIComponent(id)}`}
                aria-current={id === sectionId ? 'page' : undefined}
                className="inline-flex min-h-11 items-center gap-1.5 text-small hover:underline aria-[current]:font-semibold"
                onClick={leave}
              >
                <span className="figures text-quiet">{index + 1}</span> {titles.get(id)}{' '}
                <span className="figures text-quiet">{progress[index]?.decided}/{progress[index]?.listed}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <SectionTitle title={titles.get(sectionId) ?? ''} rename={(title) => desk.run({ kind: 'rename-section', sectionId, title }) !== null} />
    </header>
  );
}

/** A click on a link waits until everything is saved, so that the page it leads to knows of it. */
function useLeaving({ saving, settle }: Desk): (event: MouseEvent<HTMLAnchorElement>) => void {
  const router = useRouter();
  const [isLeaving, setLeaving] = useState(false);
  return (event) => {
    if (saving === 'saved' || saving === 'refused' || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    if (isLeaving) return;
    const { href } = event.currentTarget;
    setLeaving(true);
    void settle().then((isSaved) => {
      setLeaving(false);
      if (isSaved) router.push(href);
    });
  };
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { cardFilters } from '@/core/scheduling/cardFilter';
import { listCards } from '@/server/cardList';
import { currentInstant } from '@/server/clock';
import { courseOutline } from '@/server/outline';
import { lastActions } from '@/server/studyActions';
import { currentViewer } from '@/server/viewer';
import { CardFilters } from '@/ui/cards/CardFilters';
import { CardList } from '@/ui/cards/CardList';
import { Pages } from '@/ui/cards/Pages';
import { TakeToAnki } from '@/ui/cards/TakeToAnki';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { ActionList } from '@/ui/plan/ActionList';
import { undoPlan } from '../plan/actions';
import { changeCards } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cards'))('title') };
}

const querySchema = z.object({
  show: z.enum(cardFilters).catch('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export default async function CardsPage({ params, searchParams }: PageProps<'/courses/[courseId]/cards'>) {
  const courseId = asId<CourseId>((await params).courseId);
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const { course } = (await courseOutline(courseId)) ?? notFound();
  const t = await getTranslations('cards');
  const { show, page } = querySchema.parse(await searchParams);
  const now = currentInstant();
  const [listed, actions] = await Promise.all([listCards(viewer, courseId, show, page, now), lastActions(viewer, courseId)]);
  const address = `/courses/${courseId}/cards`;
  return (
    <div className="column space-y-8">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={`/courses/${courseId}`}>{course.title}</Link></p>
        <h1 className="text-title">{t('title')}</h1>
      </header>
      <CardFilters address={address} shown={show} />
      <ForBrowser parts={['cards', 'interval', 'counts']}>
        <CardList key={`${show} ${page}`} listed={listed} address={address} now={now} change={changeCards.bind(null, courseId)} />
      </ForBrowser>
      <Pages address={`${address}?show=${show}`} page={page} pages={listed.pages} />
      {(show !== 'all' || listed.total > 0) && <TakeToAnki courseId={courseId} />}
      <ActionList actions={actions} now={now} undo={undoPlan.bind(null, courseId)} />
    </div>
  );
}

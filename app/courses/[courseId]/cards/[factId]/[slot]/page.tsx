import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { questionMarkdown } from '@/core/exchange/markdown/questionMarkdown';
import { quotedCard } from '@/core/exchange/markdown/quoting';
import { asId } from '@/core/ids';
import type { CourseId, FactId } from '@/core/ids';
import { cardHistory } from '@/server/cardHistory';
import { currentInstant } from '@/server/clock';
import { turnOf } from '@/server/learnerDayTurn';
import { courseOutline } from '@/server/outline';
import { currentViewer } from '@/server/viewer';
import { CardEvents } from '@/ui/cards/CardEvents';
import { CardFigures } from '@/ui/cards/CardFigures';
import { SlotStatement } from '@/ui/cards/SlotStatement';
import { Standing } from '@/ui/cards/Standing';
import { ForgettingCurve } from '@/ui/charts/ForgettingCurve';
import { TakeAlong } from '@/ui/forms/TakeAlong';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cardPages'))('card.title') };
}

export default async function CardPage({ params }: PageProps<'/courses/[courseId]/cards/[factId]/[slot]'>) {
  const { courseId, factId, slot } = await params;
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const now = currentInstant();
  const found = await cardHistory(viewer, asId<CourseId>(courseId), asId<FactId>(decodeURIComponent(factId)), decodeURIComponent(slot), now);
  const { card, fact, section, recall, history, curve, curveEnd, desiredRetention } = found ?? notFound();
  const { timeZone } = turnOf(viewer);
  const article = (await courseOutline(asId<CourseId>(courseId)))?.course ?? notFound();
  const quoted = quotedCard(fact, card.slot);
  const t = await getTranslations('cards');
  return (
    <div className="column space-y-10">
      <header className="space-y-3">
        <p className="label">
          <Link className="text-link" href={`/courses/${courseId}/cards`}>{t('title')}</Link>
          {' · '}
          <Link className="text-link" href={`/courses/${courseId}/sections/${section.id}`}>{section.title}</Link>
        </p>
        <h1 className="text-large"><SlotStatement fact={fact} slot={card.slot} /></h1>
        <p className="label figures"><Standing card={card} recall={recall} now={now} /></p>
        {quoted !== null && <TakeAlong markdown={questionMarkdown(quoted, article)} />}
      </header>
      <CardFigures state={card.state} />
      {curve.length > 0 && <ForgettingCurve segments={curve} end={curveEnd} now={now} desiredRetention={desiredRetention} timeZone={timeZone} />}
      <CardEvents history={history} timeZone={timeZone} />
    </div>
  );
}

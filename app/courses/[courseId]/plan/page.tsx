import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { learnerDay } from '@/core/scheduling/day';
import { planRequestSchema } from '@/core/scheduling/plan/planRequest';
import { currentInstant } from '@/server/clock';
import { turnOf } from '@/server/learnerDayTurn';
import { courseOutline } from '@/server/outline';
import { previewPlan } from '@/server/plans';
import { lastActions } from '@/server/studyActions';
import { currentViewer } from '@/server/viewer';
import { ActionList } from '@/ui/plan/ActionList';
import { PlanForms } from '@/ui/plan/PlanForms';
import { PlanPreview } from '@/ui/plan/PlanPreview';
import { carryOut, undoPlan } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('course'))('plan') };
}

export default async function PlanPage({ params, searchParams }: PageProps<'/courses/[courseId]/plan'>) {
  const courseId = asId<CourseId>((await params).courseId);
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/courses/${courseId}`);
  const { course } = (await courseOutline(courseId)) ?? notFound();
  const [t, names] = await Promise.all([getTranslations('plan'), getTranslations('course')]);
  const now = currentInstant();
  const asked = await searchParams;
  const request = planRequestSchema.safeParse(asked);
  const [outcome, actions] = await Promise.all([
    request.success ? previewPlan(viewer, courseId, request.data, now) : null,
    lastActions(viewer, courseId),
  ]);
  return (
    <div className="column space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={`/courses/${courseId}`}>{course.title}</Link></p>
        <h1 className="text-title">{names('plan')}</h1>
        <p className="font-serif text-reading">{t('intro')}</p>
      </header>
      {'kind' in asked && !request.success && <p role="alert" className="text-accent">{t('notUnderstood')}</p>}
      {request.success && outcome !== null && (
        <PlanPreview request={request.data} outcome={outcome} carryOut={carryOut.bind(null, courseId, request.data)} cancelHref={`/courses/${courseId}/plan`} />
      )}
      <PlanForms today={learnerDay(now, turnOf(viewer)).date} />
      <ActionList actions={actions} now={now} undo={undoPlan.bind(null, courseId)} />
    </div>
  );
}

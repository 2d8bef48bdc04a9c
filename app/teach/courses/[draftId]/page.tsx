import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { DraftId, FactId, SectionId } from '@/core/ids';
import { deskView } from '@/server/drafts';
import { configuredModel } from '@/server/model/configuredModel';
import { currentViewer } from '@/server/viewer';
import { DeskPage } from '@/ui/desk/DeskPage';

export const metadata: Metadata = { title: 'Desk' };

export default async function DraftPage({ params, searchParams }: PageProps<'/teach/courses/[draftId]'>) {
  const [{ draftId }, { section, fact, slot }, viewer] = await Promise.all([params, searchParams, currentViewer()]);
  if (viewer === null) notFound();
  const wanted = typeof section === 'string' ? asId<SectionId>(section) : null;
  const view = (await deskView(viewer, asId<DraftId>(draftId), wanted)) ?? notFound();
  const first = typeof fact === 'string' && typeof slot === 'string' ? { factId: asId<FactId>(fact), slot } : null;
  return <DeskPage key={`${view.sectionId} ${view.revision}`} view={view} first={first} modelHost={configuredModel()?.host ?? null} />;
}

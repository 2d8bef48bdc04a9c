import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClasses } from '@/server/admin/listing';
import { currentViewer } from '@/server/viewer';
import { AdminPage } from '@/ui/admin/AdminPage';
import { AllClasses } from '@/ui/admin/AllClasses';
import { readSought } from '../sought';

export const metadata: Metadata = { title: 'All classes' };

export default async function AllClassesPage({ searchParams }: PageProps<'/admin/classes'>) {
  const viewer = await currentViewer();
  const sought = readSought(await searchParams);
  const found = viewer === null ? null : await listClasses(viewer, sought);
  if (viewer === null || found === null) notFound();
  return (
    <AdminPage here="/admin/classes" sought={sought} found={found} unit={['class', 'classes']} searchLabel="Part of a class’s or an instructor’s name">
      <AllClasses classes={found.rows} timeZone={viewer.timeZone ?? 'UTC'} />
    </AdminPage>
  );
}

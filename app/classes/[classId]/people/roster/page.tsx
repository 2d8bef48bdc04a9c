import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classSettings } from '@/server/classSettings';
import { currentViewer } from '@/server/viewer';
import { RosterForm } from '@/ui/class/people/RosterForm';
import { bring } from './actions';

export const metadata: Metadata = { title: 'Bring a roster' };

export default async function RosterPage({ params }: PageProps<'/classes/[classId]/people/roster'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const { name } = (await classSettings(viewer, classId)) ?? notFound();
  const address = `/classes/${classId}`;
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <header className="space-y-2">
        <p className="label">
          <Link className="text-link" href={address}>{name}</Link> · <Link className="text-link" href={`${address}/people`}>People</Link>
        </p>
        <h1 className="text-title">Bring a roster</h1>
        <p className="max-w-2xl">
          Whoever is on it and not in the class is invited: signed in with that address, they see the invitation on their first page
          and join with one press, into their group. Nobody is put into a class without their doing, as you see what they learn.
        </p>
      </header>
      <RosterForm bring={bring.bind(null, classId)} />
    </div>
  );
}

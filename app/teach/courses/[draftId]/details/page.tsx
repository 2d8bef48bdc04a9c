import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { draftDetails } from '@/server/draftDetails';
import { currentViewer } from '@/server/viewer';
import { DetailsForm } from '@/ui/desk/DetailsForm';
import { saveDetails } from './actions';

export const metadata: Metadata = { title: 'Details' };

export default async function DetailsPage({ params }: PageProps<'/teach/courses/[draftId]/details'>) {
  const draftId = asId<DraftId>((await params).draftId);
  const viewer = (await currentViewer()) ?? notFound();
  const details = (await draftDetails(viewer, draftId)) ?? notFound();
  const desk = `/teach/courses/${draftId}`;
  return (
    <div className="column space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={desk}>{details.title}</Link></p>
        <h1 className="text-title">Details</h1>
      </header>
      <DetailsForm
        typed={{ ...details, year: details.year === 0 ? '' : String(details.year) }}
        save={saveDetails.bind(null, draftId)}
        deskHref={desk}
      />
    </div>
  );
}

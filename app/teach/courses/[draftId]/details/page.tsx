import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { removalOf } from '@/server/courseRemoval';
import { draftDetails } from '@/server/draftDetails';
import { currentViewer } from '@/server/viewer';
import { DetailsForm } from '@/ui/desk/DetailsForm';
import { RemoveCourse } from '@/ui/desk/RemoveCourse';
import { saveDetails } from './actions';
import { bringBack, deleteCourse, retire } from './removal';

export const metadata: Metadata = { title: 'Details' };

const removals = { delete: deleteCourse, retire, 'bring-back': bringBack };

export default async function DetailsPage({ params }: PageProps<'/teach/courses/[draftId]/details'>) {
  const draftId = asId<DraftId>((await params).draftId);
  const viewer = (await currentViewer()) ?? notFound();
  const [details, removal] = await Promise.all([draftDetails(viewer, draftId), removalOf(viewer, draftId)]);
  if (details === null || removal === null) notFound();
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
      <RemoveCourse removal={removal} remove={removals[removal.kind].bind(null, draftId)} />
    </div>
  );
}

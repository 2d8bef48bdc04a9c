import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { classAnnouncements } from '@/server/announcements/viewing';
import { currentViewer } from '@/server/viewer';
import { AnnouncementForm } from '@/ui/class/announcements/AnnouncementForm';
import { AnnouncementList } from '@/ui/class/announcements/AnnouncementList';
import { ClassPage } from '@/ui/class/ClassPage';
import { sendAgain, write } from './actions';

export const metadata: Metadata = { title: 'Announcements of a class' };

export default async function AnnouncementsPage({ params }: PageProps<'/classes/[classId]/announcements'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classAnnouncements(viewer, classId)) ?? notFound();
  return (
    <ClassPage name={view.class.name} address={`/classes/${classId}`} here="announcements" title="Announcements">
      {view.canMail ? (
        <section aria-labelledby="write" className="max-w-2xl space-y-4">
          <h2 id="write" className="text-large">Write to the class</h2>
          <AnnouncementForm groups={view.groups} write={write.bind(null, classId)} />
        </section>
      ) : (
        <p className="max-w-2xl font-serif text-reading">
          This server sends no mail, so nothing can be announced by it. Whoever runs it sets SMTP_URL to a mail server.
        </p>
      )}
      {view.announcements.length > 0 && (
        <section aria-labelledby="sent" className="space-y-4">
          <h2 id="sent" className="text-large">What was sent</h2>
          <AnnouncementList announcements={view.announcements} timeZone={view.class.timeZone} sendAgain={view.canMail ? (id) => sendAgain.bind(null, classId, id) : null} />
        </section>
      )}
    </ClassPage>
  );
}

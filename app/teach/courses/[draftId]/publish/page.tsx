import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { asId } from '@/core/ids';
import type { DraftId } from '@/core/ids';
import { counted } from '@/core/text';
import { publishingView } from '@/server/publishingView';
import { currentViewer } from '@/server/viewer';
import { CardChangeList } from '@/ui/desk/CardChangeList';
import { VersionList } from '@/ui/desk/VersionList';
import { ActionForm } from '@/ui/forms/ActionForm';
import { Field } from '@/ui/forms/Field';
import { goBackTo, publishDraft } from '../../actions';

export const metadata: Metadata = { title: 'Publish' };

export default async function PublishPage({ params, searchParams }: PageProps<'/teach/courses/[draftId]/publish'>) {
  const draftId = asId<DraftId>((await params).draftId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await publishingView(viewer, draftId)) ?? notFound();
  const { published } = await searchParams;
  const { description, course, size: { cardCount, factCount }, cards, heldByLearners, heldBack, questionsHeldBack, versions, revision, hasChanges } = view;
  const folder = `/teach/courses/${encodeURIComponent(draftId)}/folder.zip`;
  const canPublish = hasChanges && cardCount > 0;
  return (
    <div className="column space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href={`/teach/courses/${draftId}`}>{description.title}</Link></p>
        <h1 className="text-title">Publish</h1>
        {typeof published === 'string' && (
          <p role="status" className="text-correct">
            Version {published} is published. <Link className="text-link" href={`/courses/${description.id}`}>See it as a learner</Link>
          </p>
        )}
      </header>
      <section aria-labelledby="what" className="space-y-4">
        <h2 id="what" className="text-large">{canPublish ? 'What will happen' : 'Nothing to publish'}</h2>
        {canPublish ? (
          <p>The course will have {counted(cardCount, 'card')} from {counted(factCount, 'sentence')} in {counted(course.sections.length, 'section')}.</p>
        ) : (
          <p>{cardCount === 0 ? 'No question is approved yet.' : 'Everything approved is published already.'}</p>
        )}
        <CardChangeList cards={cards} held={heldByLearners} heldBack={heldBack} questionsHeldBack={questionsHeldBack} />
        {canPublish && (
          <ActionForm action={publishDraft.bind(null, draftId, revision)} submitLabel={`Publish version ${(versions[0]?.version ?? 0) + 1}`}>
            <Field name="note" label="Note" hint="For yourself, beside the version." maxLength={200} />
            <label className="flex min-h-11 items-center gap-3">
              <input type="checkbox" required className="size-5 shrink-0" /> I have looked at what will happen to learners’ cards.
            </label>
          </ActionForm>
        )}
      </section>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <a className="button" href={folder} download>Download as folder</a>
        <span className="flex-1 basis-60 text-small text-quiet">What would be published, as a .zip of text files to keep, to edit or to bring in elsewhere.</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link className="button" href={`/teach/courses/${encodeURIComponent(draftId)}/export`}>Export …</Link>
        <span className="flex-1 basis-60 text-small text-quiet">The questions for Moodle, testing systems, spreadsheets and other programs.</span>
      </p>
      {versions.length > 1 && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link className="button" href={`/teach/courses/${draftId}/regrade`}>Regrade …</Link>
          <span className="flex-1 basis-60 text-small text-quiet">After a key was corrected: grade earlier answers by it.</span>
        </p>
      )}
      <VersionList versions={versions} timeZone={viewer.timeZone ?? 'UTC'} folderOf={(version) => `${folder}?version=${version}`} rollBack={goBackTo.bind(null, draftId)} />
    </div>
  );
}

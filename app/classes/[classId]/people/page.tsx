import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { longestGroupName } from '@/core/classes/roster/roster';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { counted } from '@/core/text';
import { classPeople } from '@/server/classPeople/viewing';
import type { ClassPeopleView } from '@/server/classPeople/viewing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import { ClassPage } from '@/ui/class/ClassPage';
import { Groups } from '@/ui/class/people/Groups';
import { Instructors } from '@/ui/class/people/Instructors';
import { JoinPanel } from '@/ui/class/people/JoinPanel';
import { LearnersForm } from '@/ui/class/people/LearnersForm';
import { PersonRows } from '@/ui/class/people/PersonRows';
import type { PersonRow } from '@/ui/class/people/PersonRows';
import { dateTimeText } from '@/ui/class/quizzes/dateTimeText';
import { ActionForm } from '@/ui/forms/ActionForm';
import { changeLearners, mailInvited, removeGroup, renew, restore, saveGroup, switchCode, uninvite } from './actions';
import { add, closeLink, end, makeLink } from './instructorActions';

export const metadata: Metadata = { title: 'People of a class' };

export default async function PeoplePage({ params }: PageProps<'/classes/[classId]/people'>) {
  const classId = asId<ClassId>((await params).classId);
  const viewer = (await currentViewer()) ?? notFound();
  const view = (await classPeople(viewer, classId, currentInstant())) ?? notFound();
  const timeZone = viewer.timeZone ?? 'UTC';
  const address = `/classes/${classId}`;
  const { code, isJoinable, isArchived } = view.class;
  return (
    <ClassPage name={view.class.name} address={address} here="people" title="People">
      <section aria-labelledby="learners" className="space-y-4">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <h2 id="learners" className="text-large">Learners ({view.learners.length})</h2>
          <div className="flex flex-wrap gap-3">
            <Link className="button" href={`${address}/people/roster`}>Bring a roster</Link>
            <Link className="button" href={`${address}/platform`}>Moodle and the like</Link>
            {view.learners.length > 0 && <a className="button" href={`${address}/people/export.csv`} download>Export as CSV</a>}
          </div>
        </div>
        {view.learners.length === 0
          ? <p className="font-serif text-reading">Nobody has joined yet. Give your learners the code or its link, or bring a roster.</p>
          : <LearnersForm learners={view.learners} groups={view.groups} address={address} change={changeLearners.bind(null, classId)} />}
        <PersonRows title="Invited, not joined yet" rows={invitedRows(view)}>
          {view.canMail
            ? <ActionForm action={mailInvited.bind(null, classId)} submitLabel="Mail those who were not mailed" isQuiet>{null}</ActionForm>
            : <p className="text-quiet">This server sends no mail: tell them to sign in with the address that you brought.</p>}
        </PersonRows>
        <PersonRows title="No longer in the class" rows={formerRows(view, timeZone)} />
        {view.deletedLearners > 0 && (
          <p className="text-quiet">{counted(view.deletedLearners, 'learner has', 'learners have')} deleted their account. No figure of the class has anything of them.</p>
        )}
      </section>
      <JoinPanel
        code={code} isJoinable={isJoinable} isArchived={isArchived}
        switchCode={switchCode.bind(null, classId, !isJoinable)} renew={renew.bind(null, classId)}
      />
      <Groups
        groups={view.groups} longestName={longestGroupName}
        save={(groupId) => saveGroup.bind(null, classId, groupId)} remove={(groupId) => removeGroup.bind(null, classId, groupId)}
      />
      <Instructors
        instructors={view.instructors} viewerId={view.viewerId} linkUntil={view.linkUntil === null ? null : dateTimeText(view.linkUntil, timeZone)}
        add={add.bind(null, classId)} end={(id) => end.bind(null, classId, id)}
        makeLink={makeLink.bind(null, classId)} closeLink={closeLink.bind(null, classId)}
      />
    </ClassPage>
  );
}

function invitedRows({ class: { id }, invited }: ClassPeopleView): PersonRow[] {
  return invited.map(({ email, name, groupName, mailedAt }) => ({
    key: email, name,
    about: [name === email ? [] : email, groupName ?? [], mailedAt === null ? 'not mailed' : 'mailed'].flat().join(' · '),
    deed: { label: `Take back ${name}`, run: uninvite.bind(null, id, email) },
  }));
}

function formerRows({ class: { id }, former }: ClassPeopleView, timeZone: string): PersonRow[] {
  return former.map(({ id: learnerId, name, endedAt, wasRemoved }) => ({
    key: learnerId, name,
    about: `${wasRemoved ? 'taken out' : 'left'} ${dateTimeText(endedAt, timeZone)}`,
    deed: wasRemoved ? { label: `Restore ${name}`, run: restore.bind(null, id, learnerId) } : null,
  }));
}

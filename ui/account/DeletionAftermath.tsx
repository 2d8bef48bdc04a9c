import type { ReactNode } from 'react';
import type { ClassFate, CourseFate } from '@/core/accounts/fates';
import type { ClassId, CourseId } from '@/core/ids';
import { counted } from '@/core/text';

interface DeletionAftermathProps {
  readonly classes: readonly { readonly id: ClassId; readonly name: string; readonly fate: ClassFate }[];
  readonly courses: readonly { readonly id: CourseId; readonly title: string; readonly fate: CourseFate; readonly otherLearners: number; readonly classes: number }[];
  readonly drafts: number;
}

/** What becomes of what an account shares with others, said before it is deleted. */
export function DeletionAftermath({ classes, courses, drafts }: DeletionAftermathProps) {
  return (
    <section aria-labelledby="aftermath" className="space-y-4">
      <h2 id="aftermath" className="text-large">What becomes of the rest</h2>
      <dl className="divide-y divide-line border-y border-line">
        <Item term="Classes you learn in">They keep that one more learner has deleted their account, and nothing else of you: no figure of theirs has you in it.</Item>
        {classes.map(({ id, name, fate }) => <Item key={id} term={name}>{classTexts[fate]}</Item>)}
        {courses.map((course) => <Item key={course.id} term={course.title}>{courseText(course)}</Item>)}
        {drafts > 0 && <Item term="Courses at your desk">{counted(drafts, 'draft goes', 'drafts go')}, with all that you decided in {drafts === 1 ? 'it' : 'them'}.</Item>}
        {classes.length > 0 && <Item term="What you set and wrote">Quizzes, assignments and announcements stay in their classes, without your name.</Item>}
        <Item term="The operator’s log">It keeps that an account was deleted, and what you changed of others and others of you, without names or addresses.</Item>
        <Item term="Backups">Copies of the database that were made before have you in them until newer ones take their place.</Item>
      </dl>
    </section>
  );
}

const classTexts: Readonly<Record<ClassFate, string>> = {
  'goes-on': 'Its other instructors go on teaching it.',
  'in-the-way': 'You alone teach it: let somebody else teach it, or archive it, first.',
  stays: 'It stays, archived, for those who learned in it. Nobody teaches it any more.',
  goes: 'Nobody ever learned in it: it goes.',
};

function courseText({ fate, otherLearners, classes }: DeletionAftermathProps['courses'][number]): string {
  if (fate === 'goes') return 'Nobody else learns it: it goes, with all its versions.';
  const held = [
    ...(otherLearners > 0 ? [counted(otherLearners, 'person who learns it', 'people who learn it')] : []),
    ...(classes > 0 ? [counted(classes, 'class', 'classes')] : []),
  ].join(' and ');
  return `It stays for ${held}, without your name. Nobody else finds it on a list, and nobody can change it any more.`;
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="gap-x-6 py-3 sm:flex">
      <dt className="label shrink-0 break-words sm:w-48">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

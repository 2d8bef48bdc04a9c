import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { counted } from '@/core/text';
import { quizzesOfWeek } from '@/server/assignments/week';
import { invitationsFor } from '@/server/classPeople/invitations';
import { classesOf } from '@/server/classes';
import type { TaughtClass } from '@/server/classes';
import { currentInstant } from '@/server/clock';
import { listCourses } from '@/server/courses';
import { currentViewer } from '@/server/viewer';
import { LearnedClasses } from '@/ui/class/learner/LearnedClasses';
import { Invitations } from '@/ui/class/people/Invitations';
import { ActionForm } from '@/ui/forms/ActionForm';
import { Field } from '@/ui/forms/Field';
import { AccountNeeded } from '@/ui/frame/AccountNeeded';
import { takeQuiz } from '../courses/[courseId]/actions';
import { accept, decline, join, open } from './actions';

export const metadata: Metadata = { title: 'Classes' };

export default async function ClassesPage() {
  const viewer = await currentViewer();
  if (viewer === null || viewer.isGuest) return <ClassesNeedAccount isGuest={viewer !== null} />;
  const now = currentInstant();
  const [{ teaching, archived, learning }, invitations, courses] = await Promise.all([classesOf(viewer), invitationsFor(viewer), listCourses(viewer, now)]);
  const quizzes = await quizzesOfWeek(viewer, learning.map(({ courseId }) => courseId), now);
  return (
    <div className="space-y-12">
      <h1 className="text-title">Classes</h1>
      <Invitations invitations={invitations} accept={(id) => accept.bind(null, id)} decline={(id) => decline.bind(null, id)} />
      <div className="grid gap-12 md:grid-cols-2">
        <Part title="You teach">
          {teaching.length === 0 && <p className="text-quiet">No class yet. Open one and give its code to your learners.</p>}
          <TaughtClasses classes={teaching} />
          {archived.length > 0 && (
            <details>
              <summary className="min-h-11 content-center">Archived ({archived.length})</summary>
              <TaughtClasses classes={archived} />
            </details>
          )}
          <Link className="text-link inline-flex min-h-11 items-center" href="/teach/flags">Questions that learners flagged</Link>
          <h3 className="pt-4 text-large">Open a class</h3>
          <ActionForm action={open} submitLabel="Open the class">
            <Field name="name" label="Name" hint="For instance: World politics, autumn 2026" required maxLength={100} />
            <div className="space-y-1.5">
              <label htmlFor="courseId" className="block font-semibold">Course</label>
              <select id="courseId" name="courseId" className="field">
                {courses.map(({ course }) => (
                  <option key={course.id} value={course.id}>{course.title}</option>
                ))}
              </select>
            </div>
          </ActionForm>
        </Part>
        <Part title="You learn in">
          {learning.length === 0 && <p className="text-quiet">No class yet. Ask your instructor for a code.</p>}
          <LearnedClasses
            classes={learning} learnerId={viewer.learnerId} quizzes={quizzes} timeZone={viewer.timeZone ?? 'UTC'}
            take={(courseId, quizKey) => takeQuiz.bind(null, courseId, quizKey)}
          />
          <h3 className="pt-4 text-large">Join a class</h3>
          <ActionForm action={join} submitLabel="Join">
            <Field name="code" label="Code" required maxLength={40} autoComplete="off" autoCapitalize="characters" />
          </ActionForm>
        </Part>
      </div>
    </div>
  );
}

function TaughtClasses({ classes }: { classes: readonly TaughtClass[] }) {
  return (
    <ul className="divide-y divide-line">
      {classes.map(({ id, name, courseTitle, learnerCount }) => (
        <li key={id} className="py-3">
          <h3 className="text-large"><Link className="text-link" href={`/classes/${id}`}>{name}</Link></h3>
          <p className="label">{courseTitle} · {counted(learnerCount, 'learner')}</p>
        </li>
      ))}
    </ul>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-4">
      <h2 className="label border-b border-line pb-2">{title}</h2>
      {children}
    </section>
  );
}

function ClassesNeedAccount({ isGuest }: { isGuest: boolean }) {
  return (
    <AccountNeeded title="Classes" next="/classes" isGuest={isGuest}>
      In a class an instructor sees who knows what. Anyone with an account can open one, or join one by its code.
    </AccountNeeded>
  );
}

import Link from 'next/link';
import { counted } from '@/core/text';
import { invitationsFor } from '@/server/classPeople/invitations';
import { currentInstant } from '@/server/clock';
import type { CourseView } from '@/server/courses';
import { listCourses } from '@/server/courses';
import { currentViewer } from '@/server/viewer';
import { Invitations } from '@/ui/class/people/Invitations';
import { attribution } from '@/ui/course/attribution';
import { MasteryBar } from '@/ui/course/MasteryBar';
import { accept, decline } from './classes/actions';

export default async function Home() {
  const viewer = await currentViewer();
  const [courses, invitations] = await Promise.all([
    listCourses(viewer, currentInstant()),
    viewer === null ? [] : invitationsFor(viewer),
  ]);
  return (
    <div className="space-y-14">
      <section className="max-w-3xl space-y-5">
        <h1 className="text-display">What you read, you keep.</h1>
        <p className="max-w-2xl font-serif text-large text-quiet">
          Read a section, take its quiz, and from then on a few well-timed cards a day keep its facts alive.
        </p>
      </section>
      <Invitations invitations={invitations} accept={(id) => accept.bind(null, id)} decline={(id) => decline.bind(null, id)} />
      <section aria-labelledby="courses" className="space-y-6">
        <h2 id="courses" className="label">
          Courses
        </h2>
        {courses.length === 0 && <p>There is no course yet.</p>}
        <ul className="divide-y divide-line border-y border-line">
          {courses.map((entry) => (
            <li key={entry.course.id}>
              <CourseEntry entry={entry} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function CourseEntry({ entry: { course, sections, standing } }: { entry: CourseView }) {
  const cardCount = sections.reduce((sum, section) => sum + section.cardCount, 0);
  const started = standing !== null && standing.sections.some(({ cardsInDeck }) => cardsInDeck > 0);
  return (
    <article className="grid gap-6 py-8 md:grid-cols-[1fr_14rem]">
      <div className="max-w-2xl space-y-3">
        <h3 className="text-title">
          <Link href={`/courses/${course.id}`} className="hover:underline hover:decoration-1">
            {course.title}
          </Link>
        </h3>
        {course.description !== '' && <p className="font-serif text-reading">{course.description}</p>}
        <p className="label first-letter:uppercase">
          {[attribution(course), counted(sections.length, 'section'), counted(cardCount, 'card')].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <div className="flex flex-col justify-center gap-3">
        {started && <MasteryBar mastery={standing.mastery ?? 0} label={`Mastery of ${course.title}`} />}
        {started && standing.dueNow + standing.newCards > 0 && (
          <Link href={`/courses/${course.id}/study`} className="button button-accent">
            {standing.dueNow > 0 ? `Study ${counted(standing.dueNow, 'due card')}` : 'Learn new cards'}
          </Link>
        )}
        <Link href={`/courses/${course.id}`} className={started ? 'button' : 'button button-accent'}>
          {started ? 'Open the course' : 'Begin reading'}
        </Link>
      </div>
    </article>
  );
}

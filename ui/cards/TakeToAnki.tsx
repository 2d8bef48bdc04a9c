import type { CourseId } from '@/core/ids';

/** The learner's cards as files for Anki. */
export function TakeToAnki({ courseId }: { courseId: CourseId }) {
  const address = `/courses/${courseId}/anki.apkg`;
  return (
    <section aria-labelledby="anki" className="space-y-3 border-t border-line pt-6">
      <h2 id="anki" className="label">Take to Anki</h2>
      <p className="max-w-2xl">A deck of your cards of this course. What you review there comes back with it: <a className="text-link" href="/teach/courses/new#anki">bring it as a deck</a>.</p>
      <p className="flex flex-wrap gap-x-6">
        <a className="text-link inline-flex min-h-11 items-center" href={address} download>With your schedule and reviews</a>
        <a className="text-link inline-flex min-h-11 items-center" href={`${address}?new`} download>As new cards</a>
      </p>
    </section>
  );
}

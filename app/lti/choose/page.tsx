import type { Metadata } from 'next';
import { refusalSentences } from '@/core/lti/refusals';
import { currentInstant } from '@/server/clock';
import { choiceView } from '@/server/lti/choices';
import { ChoiceForm } from '@/ui/lti/ChoiceForm';
import { oneOf } from '../oneOf';
import { chooseHere } from './actions';

export const metadata: Metadata = { title: 'Choose what the link opens', referrer: 'no-referrer' };

/** Where an instructor on a platform chooses what a link opens; in the platform's frame, so that it goes by the ticket alone. */
export default async function ChoosePage({ searchParams }: PageProps<'/lti/choose'>) {
  const query = await searchParams;
  const [ticket, course, partners, key] = [oneOf(query, 'ticket'), oneOf(query, 'course'), oneOf(query, 'partners'), oneOf(query, 'key')];
  const view = await choiceView(ticket, course, currentInstant());
  const addressOf = (id: string): string => `/lti/choose?${new URLSearchParams({ ticket, course: id, partners, key }).toString()}`;
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <h1 className="text-title">Choose what the link opens</h1>
      {view === null ? <p role="alert">{refusalSentences['used-already']}</p> : (
        <>
          <p>For {view.contextTitle === null ? view.platformName : `“${view.contextTitle}” on ${view.platformName}`}. Whoever opens the link learns in a class of that course.</p>
          {view.courses.length > 1 && (
            <nav aria-label="Courses">
              <ul className="divide-y divide-line border-y border-line">
                {view.courses.map(({ id, title }) => (
                  <li key={id}><a className="text-link inline-flex min-h-11 items-center aria-[current=page]:font-semibold" aria-current={title === view.course?.title ? 'page' : undefined} href={addressOf(id)}>{title}</a></li>
                ))}
              </ul>
            </nav>
          )}
          {view.course !== null && <ChoiceForm key={view.course.title} title={view.course.title} groups={view.course.groups} platformName={view.platformName} choose={chooseHere.bind(null, ticket)} />}
        </>
      )}
    </div>
  );
}

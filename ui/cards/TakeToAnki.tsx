import { useTranslations } from 'next-intl';
import type { CourseId } from '@/core/ids';

/** The learner's cards as files for Anki. */
export function TakeToAnki({ courseId }: { courseId: CourseId }) {
  const t = useTranslations('cardPages.anki');
  const address = `/courses/${courseId}/anki.apkg`;
  return (
    <section aria-labelledby="anki" className="space-y-3 border-t border-line pt-6">
      <h2 id="anki" className="label">{t('heading')}</h2>
      <p className="max-w-2xl">{t.rich('text', { bring: (text) => <a className="text-link" href="/teach/courses/new#anki">{text}</a> })}</p>
      <p className="flex flex-wrap gap-x-6">
        <a className="text-link inline-flex min-h-11 items-center" href={address} download>{t('withSchedule')}</a>
        <a className="text-link inline-flex min-h-11 items-center" href={`${address}?new`} download>{t('asNew')}</a>
      </p>
    </section>
  );
}

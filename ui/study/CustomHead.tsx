import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { CustomSession } from '@/core/scheduling/custom/customSession';
import type { ExamRetention } from '@/core/scheduling/custom/examRetention';
import type { StudyDeck } from '@/core/scheduling/deck';
import { useDateFormat } from '../messages/dates';
import { usePercent } from '../messages/percents';

interface CustomHeadProps {
  readonly deck: StudyDeck;
  readonly custom: CustomSession;
  /** How many cards were chosen. */
  readonly chosen: number;
  readonly exam: ExamRetention | null;
}

/** Which cards a session asks; before an exam or a due date, what is expected to be known then. */
export function CustomHead({ deck, custom, chosen, exam }: CustomHeadProps) {
  const t = useTranslations('otherStudy');
  const percent = usePercent();
  const date = useDateFormat({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <header className="column space-y-1">
      <h1 className="label">
        {t.rich('heading', {
          title: deck.courseTitle,
          course: (title) => <Link className="text-link" href={`/courses/${deck.courseId}`}>{title}</Link>,
          kind: kindOf(custom, deck),
          name: custom.kind === 'assignment' ? custom.title : sectionTitle(deck) ?? '',
          days: custom.kind === 'ahead' ? custom.days : 0,
          date: custom.kind === 'cram' ? date.format(Date.parse(custom.date)) : '',
        })}
      </h1>
      {chosen > deck.cards.length && <p className="label figures">{t('firstOf', { shown: deck.cards.length, chosen })}</p>}
      {exam !== null && exam.asIs !== null && exam.studiedOnce !== null && (
        <p className="figures">{t('expected', { kind: custom.kind, asIs: percent(exam.asIs), studiedOnce: percent(exam.studiedOnce) })}</p>
      )}
    </header>
  );
}

/** What the heading names the session by. */
function kindOf(custom: CustomSession, deck: StudyDeck): CustomSession['kind'] | 'unnamed' | 'today' {
  if (custom.kind === 'section' && sectionTitle(deck) === undefined) return 'unnamed';
  return custom.kind === 'ahead' && custom.days === 0 ? 'today' : custom.kind;
}

function sectionTitle({ cards, prompts }: StudyDeck): string | undefined {
  return cards.flatMap(({ id }) => prompts[id] ?? [])[0]?.source.sectionTitle;
}

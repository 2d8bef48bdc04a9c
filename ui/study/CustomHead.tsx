import Link from 'next/link';
import type { CustomSession } from '@/core/scheduling/custom/customSession';
import type { ExamRetention } from '@/core/scheduling/custom/examRetention';
import type { StudyDeck } from '@/core/scheduling/deck';
import { counted, percent } from '@/core/text';

interface CustomHeadProps {
  readonly deck: StudyDeck;
  readonly custom: CustomSession;
  /** How many cards were chosen. */
  readonly chosen: number;
  readonly exam: ExamRetention | null;
}

/** Which cards a session asks; before an exam or a due date, what is expected to be known then. */
export function CustomHead({ deck, custom, chosen, exam }: CustomHeadProps) {
  return (
    <header className="column space-y-1">
      <h1 className="label">
        Study: <Link className="text-link" href={`/courses/${deck.courseId}`}>{deck.courseTitle}</Link>, {nameOf(custom, deck)}
      </h1>
      {chosen > deck.cards.length && (
        <p className="label figures">The first {deck.cards.length} of {counted(chosen, 'card')}.</p>
      )}
      {exam !== null && exam.asIs !== null && exam.studiedOnce !== null && (
        <p className="figures">
          {custom.kind === 'assignment' ? 'Of the cards in your deck, expected to be known when it is due' : 'Expected to be known that day'}: {percent(exam.asIs)} as things stand, {percent(exam.studiedOnce)} if every card is studied once now.
        </p>
      )}
    </header>
  );
}

function nameOf(custom: CustomSession, deck: StudyDeck): string {
  switch (custom.kind) {
    case 'section':
      return sectionTitle(deck) ?? 'one section';
    case 'leeches':
      return 'leeches';
    case 'flagged':
      return 'flagged cards';
    case 'assignment':
      return `for ${custom.title}`;
    case 'ahead':
      return custom.days === 0 ? 'due today' : `due within ${counted(custom.days, 'day')}`;
    case 'cram':
      return `for the exam on ${new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(custom.date))}`;
  }
}

function sectionTitle({ cards, prompts }: StudyDeck): string | undefined {
  return cards.flatMap(({ id }) => prompts[id] ?? [])[0]?.source.sectionTitle;
}

import Link from 'next/link';
import type { AttemptResult } from '@/core/quiz/attemptResult';
import { counted } from '@/core/text';
import { SubmitButton } from '../../forms/SubmitButton';
import { keptBackText } from './keptBackText';
import { PrintButton } from './PrintButton';
import { Totals } from './Totals';

interface ResultHeadProps {
  readonly result: AttemptResult;
  readonly timeZone: string;
  readonly takeAgain: () => Promise<void>;
}

/** What an attempt came to, or when that will be told; and where to go from there. */
export function ResultHead({ result, timeZone, takeAgain }: ResultHeadProps) {
  const { courseId, totals, questions, questionCount, cardsInDeck, submittedBy, rules } = result;
  const hasMore = rules.attemptsAllowed === null || rules.attemptsAllowed > 1;
  return (
    <div className="space-y-4">
      <h1 className="figures text-title">{totals === null ? 'Submitted' : `${totals.rightCount} of ${questionCount} right`}</h1>
      {submittedBy === 'time' && <p>The time was up: the answers given until then were submitted.</p>}
      {questions === null && <p>{keptBackText(result, timeZone)}</p>}
      {totals !== null && <Totals totals={totals} />}
      <p>
        {counted(cardsInDeck, 'card')} of {result.section === null ? 'this course' : 'this section'} {cardsInDeck === 1 ? 'is' : 'are'} in
        your deck. {totals !== null && totals.rightCount < questionCount && 'What you got wrong comes back within minutes.'}
      </p>
      <div className="no-print flex flex-wrap gap-3 pt-2">
        <Link className="button button-accent" href={`/courses/${courseId}/study`}>Study now</Link>
        {hasMore && <form action={takeAgain}><SubmitButton>Take another quiz</SubmitButton></form>}
        {questions !== null && <PrintButton />}
      </div>
    </div>
  );
}

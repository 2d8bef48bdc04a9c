import type { WordingChange } from '@/core/analytics/quizStatistics/wording';
import { Stem } from '../../quiz/Stem';

const partTexts: Readonly<Record<WordingChange['part'], string>> = { stem: 'Wording', answer: 'Right answer', distractors: 'Wrong answers' };

/** Parts of a question as they were and as they became. */
export function WordingChanges({ changes }: { changes: readonly WordingChange[] }) {
  return (
    <dl className="space-y-2 text-small">
      {changes.map(({ part, before, now }) => (
        <div key={part}>
          <dt className="font-semibold">{partTexts[part]}</dt>
          <dd><span className="sr-only">Before: </span><s className="text-quiet"><Stem text={before === '' ? 'none' : before} /></s></dd>
          <dd><span className="sr-only">Then: </span><Stem text={now === '' ? 'none' : now} /></dd>
        </div>
      ))}
    </dl>
  );
}

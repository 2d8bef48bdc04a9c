import { whatGetsAcross } from '@/core/exchange/loss';
import type { QuestionsPreview } from '@/core/exchange/preview';
import { counted } from '@/core/text';
import { formatNames, kindNames } from './exchangeTexts';
import { LossList } from './LossList';

/** What was found in a file of questions: each one, and what of it a course could not ask. */
export function PreviewOfQuestions({ preview: { format, items, losses } }: { preview: QuestionsPreview }) {
  const { leftOut } = whatGetsAcross(losses);
  return (
    <section aria-labelledby="found" className="space-y-4 border-l-2 border-line pl-4">
      <h3 id="found" className="font-sans font-semibold">
        {formatNames[format]}: {counted(items.length, 'question')}{leftOut === 0 ? '' : `, ${leftOut.toLocaleString('en-GB')} not taken`}
      </h3>
      <LossList losses={losses} whole="Not taken" part="Taken, but" />
      {items.length > 0 && (
        <ol tabIndex={0} aria-label="The questions" className="max-h-96 space-y-3 overflow-y-auto border-y border-line py-3">
          {items.map(({ kind, section, stem, right, wrong }, index) => (
            <li key={index} className="space-y-0.5">
              <p className="label">{section === '' ? kindNames[kind] : `${kindNames[kind]} · ${section}`}</p>
              <p className="break-words whitespace-pre-line font-serif">{stem}</p>
              <p className="text-small break-words"><span className="text-correct">{right}</span>{wrong !== '' && <span className="text-quiet"> · wrong: {wrong}</span>}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

import { counted } from '@/core/text';
import type { Instant } from '@/core/time';
import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';
import { Stem } from '../../quiz/Stem';
import { dateTimeText } from './dateTimeText';
import { RegradeChanges } from './RegradeChanges';
import type { ShownChange } from './RegradeChanges';

interface PendingQuestion {
  readonly questionId: string;
  readonly stem: string;
  readonly keyBefore: string;
  readonly keyNow: string | null;
  readonly answers: number;
}

interface RegradePageProps {
  readonly view: {
    readonly questions: readonly PendingQuestion[];
    readonly chosen: readonly string[];
    readonly changes: readonly ShownChange[];
    readonly flips: readonly { readonly learnerId: string; readonly name: string; readonly passesNow: boolean }[];
    readonly history: readonly { readonly id: string; readonly at: Instant; readonly stem: string; readonly changes: number }[];
  };
  readonly timeZone: string;
  readonly apply: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
}

/** Which keys have changed, what grading by them would change, and what was regraded before. */
export function RegradePage({ view: { questions, chosen, changes, flips, history }, timeZone, apply }: RegradePageProps) {
  return (
    <>
      {questions.length === 0 && <p role="status" className="font-serif text-reading">Every attempt is graded by the present keys: there is nothing to regrade.</p>}
      {questions.length > 0 && <Questions questions={questions} chosen={chosen} />}
      {questions.length > 0 && (
        <section aria-labelledby="preview" className="space-y-4 rounded-soft border border-edge bg-raised p-5">
          <h2 id="preview" className="text-large">What would change</h2>
          <RegradeChanges changes={changes} flips={flips} />
          {chosen.length > 0 && (
            <ActionForm action={apply} submitLabel={changes.length === 0 ? 'Settle it: no score changes' : `Change ${counted(changes.length, 'score')}`}>
              {chosen.map((id) => <input key={id} type="hidden" name="question" value={id} />)}
            </ActionForm>
          )}
        </section>
      )}
      {history.length > 0 && (
        <section aria-labelledby="history" className="space-y-3">
          <h2 id="history" className="text-large">Regraded before</h2>
          <ul className="divide-y divide-line border-y border-line">
            {history.map(({ id, at, stem, changes: count }) => (
              <li key={id} className="space-y-1 py-3">
                <p className="font-serif"><Stem text={stem} /></p>
                <p className="label figures">{dateTimeText(at, timeZone)} · {counted(count, 'score')} changed</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Questions({ questions, chosen }: { questions: readonly PendingQuestion[]; chosen: readonly string[] }) {
  return (
    <form method="get" className="space-y-4">
      <input type="hidden" name="chosen" value="yes" />
      <fieldset>
        <legend className="pb-2 font-serif text-large">Keys that have changed since</legend>
        <ul className="divide-y divide-line border-y border-line">
          {questions.map(({ questionId, stem, keyBefore, keyNow, answers }) => (
            <li key={questionId}>
              <label className="grid grid-cols-[auto_1fr] gap-x-3 py-4">
                <input type="checkbox" name="question" value={questionId} defaultChecked={chosen.includes(questionId)} className="mt-1 size-5 accent-accent" />
                <span className="space-y-1">
                  <span className="block font-serif text-reading"><Stem text={stem} /></span>
                  <KeyChange before={keyBefore} now={keyNow} />
                  <span className="label block">{counted(answers, 'answer')} graded by the old key</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <button type="submit" className="button">Preview the chosen ones</button>
    </form>
  );
}

function KeyChange({ before, now }: { before: string; now: string | null }) {
  if (now === null) return <span className="block">Retired: everybody who was asked it gets full credit. The key was {before}.</span>;
  if (now === before) return <span className="block">Key {now}, as before; what else is right, or how it is asked, has changed.</span>;
  return <span className="block">Key was <s>{before}</s>, is now <strong>{now}</strong>.</span>;
}

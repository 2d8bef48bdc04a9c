import type { DraftProgress } from '@/core/authoring/draft';
import { counted } from '@/core/text';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

export type Removing =
  | { readonly kind: 'delete'; readonly progress: DraftProgress }
  | { readonly kind: 'retire' | 'bring-back'; readonly learnerCount: number; readonly classCount: number };

interface RemoveCourseProps {
  readonly removal: Removing;
  readonly remove: () => Promise<FormOutcome>;
}

/** The way to be rid of a course, with what that means and for whom. */
export function RemoveCourse({ removal, remove }: RemoveCourseProps) {
  return (
    <section aria-labelledby="remove" className="space-y-4 border-t border-line pt-8">
      <h2 id="remove" className="text-large">{headings[removal.kind]}</h2>
      {removal.kind === 'delete' ? <Deleting {...removal.progress} /> : <Retiring {...removal} />}
      <ActionForm action={remove} submitLabel={labels[removal.kind]} isQuiet>
        {removal.kind === 'delete' && (
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" required className="size-5 shrink-0" /> Delete it for good. This cannot be undone.
          </label>
        )}
      </ActionForm>
    </section>
  );
}

const headings: Readonly<Record<Removing['kind'], string>> = { delete: 'Delete', retire: 'Retire', 'bring-back': 'Retired' };

const labels: Readonly<Record<Removing['kind'], string>> = {
  delete: 'Delete the course', retire: 'Retire the course', 'bring-back': 'Bring the course back',
};

function Deleting({ decided, approved }: DraftProgress) {
  return (
    <p>
      It was never published, so nobody learns it. What is lost is the article as it was read, and{' '}
      {decided === 0 ? 'whatever you changed; nothing is approved or rejected yet.' : `all you said of it: ${counted(approved, 'approved slot')} and ${counted(decided - approved, 'rejected one')}.`}
    </p>
  );
}

function Retiring({ kind, learnerCount, classCount }: Extract<Removing, { learnerCount: number }>) {
  const held = learnerCount === 0 ? 'nobody holds cards of it yet' : `${counted(learnerCount, 'person holds', 'people hold')} cards of it`;
  const used = classCount === 0 ? 'no class uses it' : `${counted(classCount, 'class uses', 'classes use')} it`;
  return kind === 'retire' ? (
    <p>
      A published course is not deleted, as learners’ cards hang on it; now {held}, and {used}. Retired, it is listed only to its
      classes, and nobody else opens one on it. Learners keep its text, their cards and their history, and you can bring it back.
    </p>
  ) : (
    <p>It is listed only to its classes, and learners go on with it as before; now {held}, and {used}.</p>
  );
}

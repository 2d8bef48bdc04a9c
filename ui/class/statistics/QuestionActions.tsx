import Link from 'next/link';
import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';
import { Field } from '../../forms/Field';
import { LongField } from '../../forms/LongField';

type Deed = (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;

/** What the viewer can do about a question. */
export interface QuestionDeeds {
  /** Null where it is not theirs to regrade. */
  readonly regradeHref: string | null;
  readonly author:
    /** `retire` is null where it can be retired at the desk only. */
    | { readonly kind: 'viewer'; readonly editHref: string; readonly publishHref: string; readonly retire: Deed | null }
    | { readonly kind: 'other'; readonly tell: Deed }
    | { readonly kind: 'none' };
}

interface QuestionActionsProps {
  readonly deeds: QuestionDeeds;
  readonly isRetired: boolean;
  /** In words: the reason, or the note, that stands there to begin with. */
  readonly advice: readonly string[];
}

/** To edit, retire or regrade a question, or to tell its author. */
export function QuestionActions({ deeds: { author, regradeHref }, isRetired, advice }: QuestionActionsProps) {
  const reason = advice.join(' ');
  return (
    <div className="no-print space-y-4">
      <div className="flex flex-wrap gap-3">
        {author.kind === 'viewer' && <Link className="button button-accent" href={author.editHref}>Edit at the desk</Link>}
        {author.kind === 'viewer' && <Link className="button" href={author.publishHref}>Publish …</Link>}
        {regradeHref !== null && <Link className="button" href={regradeHref}>Regrade</Link>}
      </div>
      {author.kind === 'viewer' && !isRetired && author.retire !== null && (
        <details>
          <summary className="min-h-11 content-center">Retire it</summary>
          <ActionForm action={author.retire} submitLabel="Retire the question">
            <Field name="reason" label="Why is it asked no more?" defaultValue={reason} required maxLength={300} />
          </ActionForm>
        </details>
      )}
      {author.kind === 'other' && (
        <details>
          <summary className="min-h-11 content-center">Tell the author</summary>
          <ActionForm action={author.tell} submitLabel="Tell the author">
            <LongField name="note" label="Note" hint="The author sees it with the question, without the names of learners." defaultValue={reason} rows={4} required maxLength={1000} />
          </ActionForm>
        </details>
      )}
      {author.kind === 'none' && (
        <p className="label">
          The course came with the program, and nobody edits it here. <Link className="text-link" href="/teach/courses">Copy the course</Link> to change its questions.
        </p>
      )}
    </div>
  );
}

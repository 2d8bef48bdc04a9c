import type { LearnerId } from '@/core/ids';
import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';
import { Field } from '../../forms/Field';
import { InstructorLink } from './InstructorLink';
import type { LinkMade } from './InstructorLink';

interface InstructorsProps {
  readonly instructors: readonly { readonly id: LearnerId; readonly name: string; readonly email: string }[];
  readonly viewerId: LearnerId;
  /** Until when a link is open, in words; null where none is. */
  readonly linkUntil: string | null;
  readonly add: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
  readonly end: (id: LearnerId) => () => Promise<FormOutcome>;
  readonly makeLink: () => Promise<LinkMade>;
  readonly closeLink: () => Promise<FormOutcome>;
}

/** Who teaches a class, and the ways to let somebody else. */
export function Instructors({ instructors, viewerId, linkUntil, add, end, makeLink, closeLink }: InstructorsProps) {
  return (
    <section aria-labelledby="instructors" className="space-y-4">
      <h2 id="instructors" className="text-large">Instructors</h2>
      <ul className="divide-y divide-line border-y border-line">
        {instructors.map(({ id, name, email }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-2">
            <span className="min-w-0">{name}{id === viewerId && ' (you)'} <span className="label break-all">{email}</span></span>
            {instructors.length > 1 && <ActionForm action={end(id)} submitLabel={id === viewerId ? 'Leave the class' : `Take ${name} off`} isQuiet>{null}</ActionForm>}
          </li>
        ))}
      </ul>
      <p className="max-w-2xl text-quiet">All instructors may do the same. Nobody but they see the learners.</p>
      <div className="grid gap-8 md:grid-cols-2">
        <ActionForm action={add} submitLabel="Let them teach" isQuiet>
          <Field name="email" type="email" label="Address of an account" required maxLength={254} autoComplete="off" />
        </ActionForm>
        <div className="space-y-3">
          <p><span className="font-semibold">Or by a link.</span> Whoever uses it first teaches the class, within a week. A new link ends the one before.</p>
          <InstructorLink make={makeLink} />
          {linkUntil !== null && (
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <p className="label">A link is open until {linkUntil}.</p>
              <ActionForm action={closeLink} submitLabel="Close it" isQuiet>{null}</ActionForm>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

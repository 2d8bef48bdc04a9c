import type { ClassId } from '@/core/ids';
import { joinAsList } from '@/core/text';
import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';
import { SubmitButton } from '../../forms/SubmitButton';

interface Invitation {
  readonly classId: ClassId;
  readonly className: string;
  readonly courseTitle: string;
  readonly instructors: readonly string[];
}

interface InvitationsProps {
  readonly invitations: readonly Invitation[];
  readonly accept: (classId: ClassId) => () => Promise<FormOutcome>;
  readonly decline: (classId: ClassId) => () => Promise<void>;
}

/** The classes that invite somebody, each to be joined or declined; nothing where none does. */
export function Invitations({ invitations, accept, decline }: InvitationsProps) {
  if (invitations.length === 0) return null;
  return (
    <section aria-label="Invitations" className="max-w-3xl space-y-6 border-l-2 border-accent pl-5">
      {invitations.map(({ classId, className, courseTitle, instructors }) => (
        <article key={classId} className="space-y-3">
          <h2 className="text-large">You are invited to {className}</h2>
          <p>
            {joinAsList(instructors)} {instructors.length === 1 ? 'invites' : 'invite'} you to learn “{courseTitle}”. If you join,
            instructors of the class see your address, your progress in this course and what you answer in its quizzes.
          </p>
          <div className="flex flex-wrap items-start gap-3">
            <ActionForm action={accept(classId)} submitLabel={`Join ${className}`} isQuiet>{null}</ActionForm>
            <form action={decline(classId)}>
              <SubmitButton>Decline<span className="sr-only"> {className}</span></SubmitButton>
            </form>
          </div>
        </article>
      ))}
    </section>
  );
}

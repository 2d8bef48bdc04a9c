import { ActionForm } from '../../forms/ActionForm';
import type { FormOutcome } from '../../forms/ActionForm';

/** Says to a learner what the page is that they look at. */
export function SeenByInstructors() {
  return (
    <p className="max-w-2xl">
      This is what the instructors of the class see of you, on the same page. They also see your address, your group, what you
      answered in each quiz, and what you write when you flag a question. They see nothing of other courses.
    </p>
  );
}

/** The way out of a class. */
export function LeaveClass({ leave }: { leave: () => Promise<FormOutcome> }) {
  return (
    <section aria-labelledby="leave" className="no-print space-y-4 border-t border-line pt-8">
      <h2 id="leave" className="text-large">Leave the class</h2>
      <p className="max-w-2xl">Its instructors then see nothing of you. What you learned stays yours, and you can join again by the code.</p>
      <ActionForm action={leave} submitLabel="Leave the class" isQuiet>{null}</ActionForm>
    </section>
  );
}

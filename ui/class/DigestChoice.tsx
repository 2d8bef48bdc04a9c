import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';
import { CheckField } from '../forms/CheckField';

interface DigestChoiceProps {
  readonly wantsDigest: boolean;
  readonly canMail: boolean;
  /** Where it would go. */
  readonly email: string;
  readonly save: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
}

/** Whether an instructor wants a mail about the class each week. */
export function DigestChoice({ wantsDigest, canMail, email, save }: DigestChoiceProps) {
  return (
    <section aria-labelledby="digest" className="space-y-4 border-t border-line pt-8">
      <h2 id="digest" className="text-large">Weekly digest</h2>
      {canMail ? (
        <ActionForm action={save} submitLabel="Save" isQuiet>
          <CheckField
            name="wantsDigest" label="Mail me a digest on Monday mornings" defaultChecked={wantsDigest}
            hint={`Who is active, who is at risk and why, and what was forgotten most; by the class’s clock, to ${email}. Other instructors choose for themselves.`}
          />
        </ActionForm>
      ) : <p className="text-quiet">This server sends no mail: whoever runs it sets SMTP_URL.</p>}
    </section>
  );
}

import type { ReactNode } from 'react';
import type { Assignment, AssignmentProgress } from '@/core/classes/assignment';
import { counted } from '@/core/text';
import { stateText } from '../class/assignments/stateText';
import { Field } from '../forms/Field';
import { SelectField } from '../forms/SelectField';

interface OtherStudyProps {
  /** Of the study page. */
  readonly address: string;
  /** What classes ask of the learner and is open. */
  readonly assigned: readonly { readonly assignment: Assignment; readonly timeZone: string; readonly progress: AssignmentProgress }[];
  readonly counts: { readonly leeches: number; readonly flagged: number };
  /** Title by id. */
  readonly sections: Readonly<Record<string, string>>;
  /** The learner's, YYYY-MM-DD. */
  readonly tomorrow: string;
}

/** The sessions of chosen cards that a learner can begin. */
export function OtherStudy({ address, assigned, counts, sections, tomorrow }: OtherStudyProps) {
  return (
    <div className="divide-y divide-line border-y border-line">
      {assigned.map(({ assignment: { id, title, dueAt }, timeZone, progress: { state, hasCards } }) => (
        <Choice
          key={id} address={address} session="assignment" heading={<>For an assignment<span className="sr-only"> ({title})</span></>}
          button={<>Study for it<span className="sr-only"> ({title})</span></>} isEmpty={!hasCards}
        >
          <input type="hidden" name="assignment" value={id} />
          <p className="font-semibold">{title}</p>
          <p className="figures">{stateText(state, dueAt, timeZone)}.{!hasCards && ' You have no cards of it yet: they come with the quizzes of its sections.'}</p>
        </Choice>
      ))}
      <Choice address={address} session="section" heading="A section" button="Study the section">
        <SelectField name="section" label="Section" choices={sections} />
      </Choice>
      <Choice address={address} session="ahead" heading="Ahead" button="Study ahead">
        <Field name="days" label="Cards due within so many days" type="number" min={0} max={365} defaultValue={3} required />
      </Choice>
      <Choice address={address} session="cram" heading="For an exam" button="Study for the exam">
        <Field
          name="date" label="Day of the exam" type="date" min={tomorrow} defaultValue={tomorrow} required
          hint="Every card, what will be most forgotten first; cards that are not due are for practice."
        />
      </Choice>
      <Choice address={address} session="leeches" heading="Leeches" button="Study the leeches" isEmpty={counts.leeches === 0}>
        <p>{counts.leeches === 0 ? 'None: a card that is forgotten again and again becomes one.' : `${counted(counts.leeches, 'card')} forgotten again and again.`}</p>
      </Choice>
      <Choice address={address} session="flagged" heading="Flagged" button="Study what is flagged" isEmpty={counts.flagged === 0}>
        <p>{counts.flagged === 0 ? 'None: flag a card while you study it.' : `${counted(counts.flagged, 'card')} that you flagged.`}</p>
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly address: string;
  readonly session: string;
  readonly heading: ReactNode;
  readonly button: ReactNode;
  readonly isEmpty?: boolean;
  readonly children: ReactNode;
}

function Choice({ address, session, heading, button, isEmpty = false, children }: ChoiceProps) {
  return (
    <form action={address} method="get" className="grid gap-x-6 gap-y-3 py-6 sm:grid-cols-[9rem_1fr]">
      <h2 className="text-large">{heading}</h2>
      <div className="space-y-3">
        <input type="hidden" name="session" value={session} />
        {children}
        {!isEmpty && <button type="submit" className="button">{button}</button>}
      </div>
    </form>
  );
}

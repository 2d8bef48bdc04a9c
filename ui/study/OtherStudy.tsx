import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Assignment, AssignmentProgress } from '@/core/classes/assignment';
import { useStateText } from '../course/useStateText';
import { Field } from '../forms/Field';
import { SelectField } from '../forms/SelectField';
import { hidden } from '../messages/hidden';

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
  const t = useTranslations('otherStudy');
  const stateText = useStateText();
  return (
    <div className="divide-y divide-line border-y border-line">
      {assigned.map(({ assignment: { id, title, dueAt }, timeZone, progress: { state, hasCards } }) => (
        <Choice
          key={id} address={address} session="assignment" heading={t.rich('assignment.heading', { title, hidden })}
          button={t.rich('assignment.study', { title, hidden })} isEmpty={!hasCards}
        >
          <input type="hidden" name="assignment" value={id} />
          <p className="font-semibold">{title}</p>
          <p className="figures">{t('assignment.stands', { state: stateText(state, dueAt, timeZone), hasCards: hasCards ? 'yes' : 'no' })}</p>
        </Choice>
      ))}
      <Choice address={address} session="section" heading={t('section.heading')} button={t('section.study')}>
        <SelectField name="section" label={t('section.label')} choices={sections} />
      </Choice>
      <Choice address={address} session="ahead" heading={t('ahead.heading')} button={t('ahead.study')}>
        <Field name="days" label={t('ahead.days')} type="number" min={0} max={365} defaultValue={3} required />
      </Choice>
      <Choice address={address} session="cram" heading={t('exam.heading')} button={t('exam.study')}>
        <Field
          name="date" label={t('exam.day')} type="date" min={tomorrow} defaultValue={tomorrow} required
          hint={t('exam.hint')}
        />
      </Choice>
      <Choice address={address} session="leeches" heading={t('leeches.heading')} button={t('leeches.study')} isEmpty={counts.leeches === 0}>
        <p>{t('leeches.count', { count: counts.leeches })}</p>
      </Choice>
      <Choice address={address} session="flagged" heading={t('flagged.heading')} button={t('flagged.study')} isEmpty={counts.flagged === 0}>
        <p>{t('flagged.count', { count: counts.flagged })}</p>
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

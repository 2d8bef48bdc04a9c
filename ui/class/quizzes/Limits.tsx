import type { QuizMode, QuizRules } from '@/core/quiz/rules';
import { Field } from '../../forms/Field';
import { SelectField } from '../../forms/SelectField';
import { countingWords, feedbackWords } from './quizWords';
import type { About } from '../../forms/useFieldForm';

/** How often and how long, what counts, and when answers are shown. */
export function Limits({ rules, mode, about }: { rules: QuizRules; mode: QuizMode; about: About }) {
  const { 'after-each': afterEach, ...others } = feedbackWords;
  const feedback = mode === 'practice' ? { 'after-each': afterEach, ...others } : others;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field {...about('timeLimitMinutes')} label="Time limit, in minutes" hint="Empty: none." type="number" min={1} max={1440} defaultValue={rules.timeLimitMinutes ?? ''} />
      <Field {...about('attemptsAllowed')} label="Attempts allowed" hint="Empty: as many as one likes." type="number" min={1} max={100} defaultValue={rules.attemptsAllowed ?? ''} />
      <SelectField name="counts" label="What counts" hint="Where there are several attempts." defaultValue={rules.counts} choices={countingWords} />
      <Field {...about('passMark')} label="Pass mark, in percent" hint="Empty: nobody passes or fails." type="number" min={0} max={100} defaultValue={rules.passMark === null ? '' : Math.round(rules.passMark * 100)} />
      <div className="space-y-1.5">
        <SelectField name="feedback" label="Answers are shown" defaultValue={rules.feedback} choices={feedback} />
        {about('feedback').problem !== undefined && <p role="alert" className="text-accent">{about('feedback').problem}</p>}
      </div>
    </div>
  );
}

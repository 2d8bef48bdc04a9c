'use client';

import Link from 'next/link';
import { useLayoutEffect, useRef, useState } from 'react';
import { modePresets } from '@/core/quiz/modePresets';
import { quizModes } from '@/core/quiz/rules';
import type { QuizMode } from '@/core/quiz/rules';
import { Field } from '../../forms/Field';
import { FormMessage } from '../../forms/FormMessage';
import { Labelled } from '../../forms/Labelled';
import { SendButton } from '../../forms/SendButton';
import { useFieldForm } from '../../forms/useFieldForm';
import type { FieldFormAction } from '../../forms/useFieldForm';
import { Asked, Conduct } from './Asked';
import { CheckGroup } from './CheckGroup';
import { Limits } from './Limits';
import { modeWords } from './quizWords';
import type { QuizFormValues, SectionChoice } from './quizFormState';

interface QuizFormProps {
  readonly values: QuizFormValues;
  readonly sections: readonly SectionChoice[];
  readonly timeZone: string;
  /** Somebody has begun: what is asked stays. */
  readonly isLocked: boolean;
  readonly submitLabel: string;
  readonly cancelHref: string;
  readonly save: FieldFormAction;
}

const everyday = new Set(['title', 'sectionIds', 'count', 'dueAt']);

/** A class's quiz: the ordinary part first, the rest folded. What was typed stays when it is refused. */
export function QuizForm({ values, sections, timeZone, isLocked, submitLabel, cancelHref, save }: QuizFormProps) {
  const { form, submit, about, problems, text, isSaving } = useFieldForm(save);
  const [mode, setMode] = useState(values.rules.mode);
  const more = useRef<HTMLDetailsElement>(null);
  // A problem in a folded part could not be seen; it is unfolded before its field takes the focus.
  useLayoutEffect(() => {
    if (more.current !== null && Object.keys(problems).some((name) => !everyday.has(name))) more.current.open = true;
  }, [problems]);
  const rules = mode === values.rules.mode ? values.rules : modePresets[mode];
  return (
    <form ref={form} onSubmit={submit} noValidate className="space-y-8">
      {isLocked && <p className="border-l-2 border-accent pl-4">Somebody has begun, so what is asked and how stays as it is: all are to have the same quiz. Dates, limits and marks can change.</p>}
      <Field {...about('title')} label="Title" required maxLength={200} defaultValue={values.title} />
      <fieldset disabled={isLocked} className="space-y-8">
        <legend className="sr-only">What it asks</legend>
        <CheckGroup
          name="sectionIds" legend="Sections" checked={values.blueprint.sectionIds} problem={problems['sectionIds']}
          choices={sections.map(({ id, position, title }) => ({ value: id, text: `${position}. ${title}` }))}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field {...about('count')} label="Number of questions" type="number" min={1} max={100} required defaultValue={values.blueprint.count} />
          <Labelled name="mode" label="Kind of quiz" problem={problems['mode']}>
            <select id="mode" name="mode" className="field" defaultValue={mode} onChange={(event) => setMode(quizModes.find((one) => one === event.target.value) ?? mode)}>
              {quizModes.map((one: QuizMode) => <option key={one} value={one}>{modeWords[one]}</option>)}
            </select>
          </Labelled>
        </div>
      </fieldset>
      <Field {...about('dueAt')} label="Due" hint={`By the class’s clock, ${timeZone}. Empty: no due date.`} type="datetime-local" defaultValue={values.dueAt} />
      <details ref={more} className="border-y border-line py-2">
        <summary className="min-h-11 content-center font-serif text-large">More rules</summary>
        <div className="space-y-8 pt-4 pb-6">
          {/* Another kind of quiz brings its own presets, by fields made anew. */}
          <Limits key={mode} rules={rules} mode={mode} about={about} />
          <div className="grid gap-5 sm:grid-cols-2">
            <Field {...about('opensAt')} label="Opens" hint="Empty: at once." type="datetime-local" defaultValue={values.opensAt} />
            <Field {...about('closesAt')} label="Closes to late work" hint="Empty: nothing is taken once it is due." type="datetime-local" defaultValue={values.closesAt} />
            <Field {...about('latePenaltyPerDay')} label="Late penalty a day, in percent" hint="Taken off the score for each day begun." type="number" min={0} max={100} required defaultValue={Math.round(values.latePenaltyPerDay * 100)} />
          </div>
          <fieldset disabled={isLocked} className="space-y-8">
            <legend className="sr-only">What more it asks, and how</legend>
            <Asked blueprint={values.blueprint} about={about} />
            <Conduct key={mode} rules={rules} />
          </fieldset>
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SendButton accent isBusy={isSaving}>{isSaving ? 'Saving …' : submitLabel}</SendButton>
        <Link className="button" href={cancelHref}>Cancel</Link>
        <FormMessage text={text} isError={Object.keys(problems).length > 0} />
      </div>
    </form>
  );
}

import { gradedFormats } from '@/core/quiz/blueprint';
import type { Blueprint } from '@/core/quiz/blueprint';
import type { QuizRules } from '@/core/quiz/rules';
import { CheckField } from '../../forms/CheckField';
import { Field } from '../../forms/Field';
import { SelectField } from '../../forms/SelectField';
import { CheckGroup } from './CheckGroup';
import { formatWords, navigationWords } from './quizWords';
import type { About } from '../../forms/useFieldForm';

interface AskedProps {
  readonly blueprint: Blueprint;
  readonly about: About;
}

/** What a quiz asks beyond its sections and number. */
export function Asked({ blueprint, about }: AskedProps) {
  return (
    <>
      <CheckGroup
        name="formats" legend="Kinds of question" checked={blueprint.formats} problem={about('formats').problem}
        choices={gradedFormats.map((value) => ({ value, text: formatWords[value] }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          {...about('oldShare')} label="From earlier sections, in percent" hint="Of the questions; what was wrong or is long ago comes first."
          type="number" min={0} max={100} required defaultValue={Math.round(blueprint.oldShare * 100)}
        />
        <SelectField name="order" label="Order" hint="The same for one learner throughout." defaultValue={blueprint.order} choices={{ shuffled: 'Mixed', text: 'As in the text' }} />
      </div>
    </>
  );
}

/** How learners go through it. */
export function Conduct({ rules }: { rules: QuizRules }) {
  return (
    <>
      <SelectField name="navigation" label="Moving between questions" defaultValue={rules.navigation} choices={navigationWords} />
      <CheckField name="asksConfidence" label="Ask how sure they are" hint="Guess, fairly sure or certain; scored apart." defaultChecked={rules.asksConfidence} />
    </>
  );
}

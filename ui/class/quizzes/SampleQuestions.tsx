import { textsOf } from '@/core/questions/responseForm';
import type { QuestionView, ResponseForm } from '@/core/questions/view';
import { Stem } from '../../quiz/Stem';
import { formatWords } from './quizWords';

interface SampleQuestionsProps {
  readonly questions: readonly { readonly view: QuestionView; readonly sectionTitle: string; readonly right: string; readonly explanation: string }[];
}

/** Questions with their keys, as an instructor looks at them. */
export function SampleQuestions({ questions }: SampleQuestionsProps) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {questions.map(({ view, sectionTitle, right, explanation }, index) => (
        <li key={index} className="grid grid-cols-[2rem_1fr] gap-x-3 py-6">
          <span className="figures font-serif text-large text-quiet">{index + 1}</span>
          <div className="min-w-0 space-y-2">
            <p className="label">{view.format === 'open' ? '' : formatWords[view.format]} · {sectionTitle}</p>
            <p className="font-serif text-reading"><Stem text={view.stem} /></p>
            <Choices form={view.form} />
            <p><span className="text-quiet">Right: </span><strong className="text-correct">{right}</strong></p>
            <p className="text-small text-quiet">{explanation}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Choices({ form }: { form: ResponseForm }) {
  const choices = textsOf(form);
  return choices.length === 0 ? null : <ul className="flex flex-wrap gap-x-4 gap-y-1">{choices.map((text) => <li key={text} className="border-b border-line">{text}</li>)}</ul>;
}

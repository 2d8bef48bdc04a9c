import type { AnsweredQuestion } from '@/core/analytics/answeredQuestion';
import { counted } from '../course/counted';
import { percent } from '../course/percent';
import { Stem } from '../quiz/Stem';
import { adviceInWords } from './adviceInWords';
import { Measures } from './Measures';
import { OptionTable } from './OptionTable';

/** Questions as a class answered them: how easy, how well they tell the strong from the weak, who chose what. */
export function AnsweredQuestions({ questions }: { questions: readonly AnsweredQuestion[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {questions.map(({ questionId, stem, answer, measures, advice }) => (
        <li key={questionId} className="grid grid-cols-[4rem_1fr] gap-x-3 py-6">
          <p className="figures">
            <span className="font-serif text-large">{percent(measures.facilityIndex)}</span>
            <span className="label block">right</span>
          </p>
          <div className="space-y-3">
            <p className="font-serif text-reading"><Stem text={stem} /></p>
            <p className="label">{counted(measures.responses, 'answer')}</p>
            {advice.length > 0 && (
              <ul className="list-disc space-y-1 pl-5 text-accent">
                {advice.map((one) => <li key={adviceInWords(one)}>{adviceInWords(one)}</li>)}
              </ul>
            )}
            <OptionTable options={measures.options} />
            {!measures.options.some(({ isKey }) => isKey) && <p>Right answer: {answer}</p>}
            <Measures measures={measures} />
          </div>
        </li>
      ))}
    </ol>
  );
}

import type { AnsweredOption, AnsweredQuestion } from '@/core/analytics/answeredQuestion';
import { counted } from '../course/counted';
import { percent } from '../course/percent';
import { Stem } from '../quiz/Stem';

/** Questions with the share answered right and the answers given. */
export function AnsweredQuestions({ questions }: { questions: readonly AnsweredQuestion[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {questions.map((question) => (
        <li key={question.questionId} className="space-y-3 py-6">
          <div className="grid grid-cols-[4rem_1fr] gap-x-3">
            <p className="figures">
              <span className="font-serif text-large">{percent(question.facilityIndex)}</span>
              <span className="label block">right</span>
            </p>
            <div className="space-y-3">
              <p className="font-serif text-reading"><Stem text={question.stem} /></p>
              <p className="label">{counted(question.responses, 'answer')}</p>
              <ul className="space-y-1">
                {question.options.map((option) => <Option key={option.text} option={option} />)}
              </ul>
              {!question.options.some(({ isKey }) => isKey) && <p>Right answer: {question.answer}</p>}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Option({ option: { text, count, share, isKey } }: { option: AnsweredOption }) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4">
      <span className={isKey ? 'text-correct' : ''}>
        {text} {isKey && <span className="font-semibold">· right</span>}
      </span>
      <span className="figures text-small text-quiet">{count === 0 ? 'never' : `${count} · ${percent(share)}`}</span>
      <span aria-hidden className="col-span-2 h-1 bg-line">
        <span
          className="block h-full"
          style={{ width: percent(share ?? 0), background: isKey ? 'var(--right)' : 'var(--accent)' }}
        />
      </span>
    </li>
  );
}

import Link from 'next/link';
import type { WeighedQuestion } from '@/core/analytics/quizStatistics/quizStatistics';
import { counted, percent } from '@/core/text';
import { Stem } from '../../quiz/Stem';
import { adviceInShort } from './adviceInWords';
import { decimal } from './figureText';

const head = 'py-2 pl-4 text-right align-bottom font-semibold first:pl-0 first:text-left';
const cell = 'figures py-3 pl-4 text-right align-baseline';
/** What a phone has no room for stands below the question there. */
const wide = 'hidden md:table-cell';

interface QuestionTableProps {
  readonly questions: readonly WeighedQuestion[];
  readonly hrefOf: (question: WeighedQuestion) => string;
}

/** A quiz's questions, each leading to its own page. */
export function QuestionTable({ questions, hrefOf }: QuestionTableProps) {
  return (
    <table className="w-full border-collapse border-y border-line">
      <caption className="sr-only">Questions of the quiz</caption>
      <thead className="border-b border-line text-small">
        <tr>
          <th scope="col" className={head}>Question</th>
          <th scope="col" className={head}>Right</th>
          <th scope="col" className={`${head} ${wide}`}>Discrimi&shy;nation</th>
          <th scope="col" className={`${head} ${wide}`}>Correlation</th>
          <th scope="col" className={`${head} ${wide}`}>Efficiency</th>
          <th scope="col" className={`${head} ${wide}`}>Weight</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => {
          const { measures, wording, earlier, effectiveWeight, advice } = question;
          return (
            <tr key={question.questionId} className="border-b border-line last:border-0">
              <th scope="row" className="py-3 text-left align-baseline font-normal">
                <Link className="font-serif text-reading underline-offset-4 hover:underline" href={hrefOf(question)}><Stem text={wording.stem} /></Link>
                {advice.map((one) => <span key={adviceInShort(one)} className="block text-small text-accent">{adviceInShort(one)}</span>)}
                <span className="label block">
                  {counted(measures.responses, 'answer')}{earlier.length > 0 && ', worded otherwise before'}
                  <span className="md:hidden"> · discrimination {decimal(measures.discriminationIndex)}</span>
                </span>
              </th>
              <td className={`${cell} font-serif text-large`}>{percent(measures.facilityIndex)}</td>
              <td className={`${cell} ${wide}`}>{decimal(measures.discriminationIndex)}</td>
              <td className={`${cell} ${wide}`}>{decimal(measures.restCorrelation)}</td>
              <td className={`${cell} ${wide}`}>{decimal(measures.discriminativeEfficiency)}</td>
              <td className={`${cell} ${wide}`}>{percent(effectiveWeight)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import type { MeasuredWording } from '@/core/analytics/quizStatistics/answeredQuestions';
import type { WeighedQuestion } from '@/core/analytics/quizStatistics/quizStatistics';
import type { ReviewMeasures } from '@/core/analytics/quizStatistics/reviewMeasures';
import type { WordingChange } from '@/core/analytics/quizStatistics/wording';
import { counted, percent } from '@/core/text';
import type { Instant } from '@/core/time';
import { TakeAlong } from '../../forms/TakeAlong';
import { Stem } from '../../quiz/Stem';
import { adviceInWords } from './adviceInWords';
import { decimal, within } from './figureText';
import { FlagNotes } from './FlagNotes';
import type { FlagNote } from './FlagNotes';
import { FigureList, Measures } from './Measures';
import { OptionTable } from './OptionTable';
import { QuestionActions } from './QuestionActions';
import type { QuestionDeeds } from './QuestionActions';
import { WordingChanges } from './WordingChanges';

interface QuestionPageProps {
  readonly view: {
    readonly question: WeighedQuestion;
    readonly markdown: string;
    readonly present: { readonly isRetired: boolean; readonly changes: readonly WordingChange[] };
    readonly reviews: ReviewMeasures;
    readonly flags: readonly FlagNote[];
  };
  readonly deeds: QuestionDeeds;
  readonly now: Instant;
}

/** A question as a class answered it: what should be looked at, what can be done, and the figures behind. */
export function QuestionPage({ view: { question, markdown, present, reviews, flags }, deeds, now }: QuestionPageProps) {
  const advice = question.advice.map(adviceInWords);
  return (
    <div className="space-y-10">
      <section aria-label="What to do" className="space-y-4 rounded-soft border border-edge bg-raised p-5">
        {advice.length === 0 ? <p>{question.measures.responses < 10 ? 'Too few answers for advice: ten are needed.' : 'Nothing stands out as wrong.'}</p> : (
          <ul className="list-disc space-y-1 pl-5 text-accent">{advice.map((one) => <li key={one}>{one}</li>)}</ul>
        )}
        {present.isRetired && <p>It was retired since: nobody is asked it any more.</p>}
        {!present.isRetired && present.changes.length > 0 && (
          <div className="space-y-2">
            <p>It was changed since, and nobody has answered it as it is now:</p>
            <WordingChanges changes={present.changes} />
          </div>
        )}
        <QuestionActions deeds={deeds} isRetired={present.isRetired} advice={advice} />
      </section>
      <section aria-labelledby="answers" className="space-y-3">
        <h2 id="answers" className="text-large">Answers</h2>
        <Answers wording={question} />
        <TakeAlong markdown={markdown} />
      </section>
      <section aria-labelledby="figures" className="space-y-3">
        <h2 id="figures" className="text-large">Figures</h2>
        <p className="label">They rest on {counted(question.measures.responses, 'answer')}; bounds hold in 95 of 100 classes like this one.</p>
        <Measures measures={question.measures} effectiveWeight={question.effectiveWeight} />
      </section>
      <section aria-labelledby="reviews" className="space-y-3">
        <h2 id="reviews" className="text-large">As a flashcard</h2>
        <Reviews reviews={reviews} />
      </section>
      <section aria-labelledby="flags" className="space-y-3">
        <h2 id="flags" className="text-large">What was said of it</h2>
        <FlagNotes flags={flags} now={now} />
      </section>
      {question.earlier.length > 0 && (
        <section aria-labelledby="earlier" className="space-y-6">
          <h2 id="earlier" className="text-large">Worded otherwise before</h2>
          {question.earlier.map((wording, index) => (
            <EarlierWording key={wording.version} wording={wording} changes={(index === 0 ? question : question.earlier[index - 1])?.changes ?? []} />
          ))}
        </section>
      )}
    </div>
  );
}

function Answers({ wording: { wording, measures } }: { wording: MeasuredWording }) {
  return (
    <>
      <OptionTable options={measures.options} />
      {!measures.options.some(({ kind }) => kind === 'key') && <p>Right answer, which nobody gave: {wording.answer}</p>}
    </>
  );
}

function Reviews({ reviews }: { reviews: ReviewMeasures }) {
  if (reviews.cards === 0) return <p>Nobody in the class has reviewed its card yet.</p>;
  return (
    <FigureList rows={[
      [`Forgotten when it was due, of ${counted(reviews.reviews, 'review')}`, percent(reviews.lapseRate), within(reviews.lapseInterval, percent)],
      [`Difficulty of ${counted(reviews.cards, 'card')}, 1 to 10 by FSRS`, decimal(reviews.meanDifficulty), ''],
    ]} />
  );
}

/** `changes` lead from it to the wording that came after. */
function EarlierWording({ wording, changes }: { wording: MeasuredWording; changes: readonly WordingChange[] }) {
  return (
    <article className="space-y-3 border-l-2 border-line pl-4">
      <p className="font-serif text-reading"><Stem text={wording.wording.stem} /></p>
      <p className="label figures">
        {counted(wording.measures.responses, 'answer')}, {percent(wording.measures.facilityIndex)} right, discrimination {decimal(wording.measures.discriminationIndex)}. What was changed then:
      </p>
      <WordingChanges changes={changes} />
      {wording.advice.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">{wording.advice.map(adviceInWords).map((one) => <li key={one}>{one}</li>)}</ul>
      )}
      <details>
        <summary className="min-h-11 content-center text-small text-quiet">Answers and figures</summary>
        <div className="space-y-4">
          <Answers wording={wording} />
          <Measures measures={wording.measures} effectiveWeight={null} />
        </div>
      </details>
    </article>
  );
}

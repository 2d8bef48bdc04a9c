import type { FitView } from '@/core/scheduling/fit/fitView';
import type { Comparison } from '@/core/scheduling/fit/fitWeights';
import type { ReschedulePreview } from '@/core/scheduling/fit/preview';
import { counted } from '@/core/text';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';

interface FitPanelProps {
  readonly fit: FitView;
  readonly adopt: () => Promise<FormOutcome>;
  readonly undo: () => Promise<FormOutcome>;
  readonly dismiss: () => Promise<FormOutcome>;
}

/** Scheduling after the learner's own memory: how well it predicts, what it would change, and the choice. */
export function FitPanel({ fit: { reviewCount, nextFitAt, state }, adopt, undo, dismiss }: FitPanelProps) {
  return (
    <section aria-labelledby="fit" className="space-y-4 border-t border-line pt-5">
      <h2 id="fit" className="text-large">Fitted to your memory</h2>
      {state.kind === 'none' && (
        <p>
          After {counted(nextFitAt, 'review')} the model of memory is fitted to you; you have made {reviewCount.toLocaleString('en-GB')} so far.
          Until then the weights found for many learners are used.
        </p>
      )}
      {state.kind === 'no-better' && <p>Weights were fitted to your reviews, but they predict no better than those in force, which stay. The next try comes with {counted(nextFitAt, 'review')}.</p>}
      {state.kind === 'dismissed' && <p>Weights fitted to your reviews predict better; you have kept the others. You can still take them.</p>}
      {state.kind === 'offered' && <p>Weights fitted to your reviews predict better what you recall. See what changes, and take them if you like.</p>}
      {state.kind === 'adopted' && <p>Your cards are scheduled by weights fitted to your own reviews.</p>}
      {state.kind !== 'none' && <Measures comparison={state.comparison} />}
      {state.kind === 'offered' && <Preview preview={state.preview} />}
      <div className="flex flex-wrap items-start gap-3">
        {(state.kind === 'offered' || state.kind === 'dismissed') && <ActionForm action={adopt} submitLabel="Schedule by my memory">{null}</ActionForm>}
        {state.kind === 'offered' && <ActionForm action={dismiss} submitLabel="Keep the others" isQuiet>{null}</ActionForm>}
        {state.kind === 'adopted' && state.canUndo && <ActionForm action={undo} submitLabel="Go back to the others" isQuiet>{null}</ActionForm>}
      </div>
    </section>
  );
}

function Measures({ comparison: { current, fitted, heldOut } }: { comparison: Comparison }) {
  const rows = [['Log loss', current.logLoss, fitted.logLoss], ['RMSE (bins)', current.rmseBins, fitted.rmseBins]] as const;
  return (
    <div className="space-y-1">
      <table className="figures text-left">
        <thead className="label">
          <tr>{['', 'In force', 'Fitted'].map((name) => <th key={name} scope="col" className="py-1 pr-8 font-normal">{name === '' ? <span className="sr-only">Measure</span> : name}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(([name, before, after]) => (
            <tr key={name}>
              <th scope="row" className="py-1 pr-8 font-normal">{name}</th>
              <td className="py-1 pr-8">{before.toFixed(4)}</td>
              <td className="py-1 pr-8">{after.toFixed(4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="label">How far predictions were off, less is better, on your {counted(heldOut, 'newest review')}, which the fit had not seen.</p>
    </div>
  );
}

function Preview({ preview }: { preview: ReschedulePreview }) {
  const { cards, earlier, later, dueTodayBefore, dueTodayAfter, meanIntervalDaysBefore, meanIntervalDaysAfter } = preview;
  const days = (mean: number | null): string => (mean === null ? '–' : `${mean.toFixed(1)} d`);
  return (
    <dl className="figures grid gap-x-8 gap-y-1 sm:grid-cols-[auto_1fr]">
      <dt className="text-quiet">Of {counted(cards, 'card')}</dt>
      <dd>{earlier} come due earlier, {later} later</dd>
      <dt className="text-quiet">Due today</dt>
      <dd>{dueTodayBefore} now, {dueTodayAfter} then</dd>
      <dt className="text-quiet">Mean interval</dt>
      <dd>{days(meanIntervalDaysBefore)} now, {days(meanIntervalDaysAfter)} then</dd>
    </dl>
  );
}

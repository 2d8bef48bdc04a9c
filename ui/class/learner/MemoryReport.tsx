import type { CalibrationBin } from '@/core/analytics/statistics/calibration';
import type { DayRetention, RetentionRow } from '@/core/analytics/statistics/retentionTable';
import type { ConfidenceLevel } from '@/core/quiz/confidence';
import { CalibrationPlot } from '../../charts/CalibrationPlot';
import { RetentionLines } from '../../statistics/RetentionLines';
import { RetentionTable } from '../../statistics/RetentionTable';
import { CertaintyTable } from './CertaintyTable';

interface MemoryReportProps {
  readonly retention: readonly RetentionRow[];
  readonly retentionByDay: readonly DayRetention[];
  readonly desiredRetention: number;
  readonly calibration: readonly CalibrationBin[];
  readonly certainty: readonly ConfidenceLevel[];
}

/** Whether memories last as they should, and whether the learner and the model know how well. */
export function MemoryReport({ retention, retentionByDay, desiredRetention, calibration, certainty }: MemoryReportProps) {
  return (
    <section aria-labelledby="memory" className="space-y-6">
      <h2 id="memory" className="text-large">Memory</h2>
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 md:grid-cols-2">
        <RetentionTable rows={retention} desiredRetention={desiredRetention} />
        <RetentionLines days={retentionByDay} desiredRetention={desiredRetention} />
        {calibration.length > 0 && <CalibrationPlot bins={calibration} />}
        {certainty.length > 0 && <CertaintyTable levels={certainty} />}
      </div>
    </section>
  );
}

import type { ReviewRecord } from './reviewRecord';

/** Reviews of about one predicted recall, and what became of them. */
export interface CalibrationBin {
  /** Mean predicted retrievability, 0..1. */
  readonly predicted: number;
  /** Share that was recalled, 0..1. */
  readonly actual: number;
  readonly reviews: number;
}

const binCount = 20;

/** Predicted against actual recall: reviews of known cards in 20 bins of predicted retrievability, the empty ones left
 *  out. On a well calibrated model every bin's actual share is near what was predicted. */
export function calibration(records: readonly ReviewRecord[]): CalibrationBin[] {
  const bins = Array.from({ length: binCount }, () => ({ predicted: 0, recalled: 0, reviews: 0 }));
  for (const { predicted, review } of records) {
    const bin = predicted === null ? undefined : bins[Math.min(binCount - 1, Math.floor(predicted * binCount))];
    if (bin === undefined || predicted === null) continue;
    bin.predicted += predicted;
    bin.recalled += Number(review.rating !== 'again');
    bin.reviews += 1;
  }
  return bins
    .filter(({ reviews }) => reviews > 0)
    .map(({ predicted, recalled, reviews }) => ({ predicted: predicted / reviews, actual: recalled / reviews, reviews }));
}

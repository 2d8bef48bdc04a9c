import type { HistoryEntry } from '../scheduling/fold';
import { retrievability } from '../scheduling/fsrs';
import type { Instant } from '../time';

/** How recall falls from one review to the next. */
export interface CurveSegment {
  readonly points: readonly CurvePoint[];
}

export interface CurvePoint {
  readonly at: Instant;
  /** 0..1 by FSRS. */
  readonly recall: number;
}

const pointsPerSegment = 24;

/** A card's retrievability over time by FSRS, one falling line after each review and after nothing else, up to `until`.
 *  Points lie closer where the curve is steep. */
export function forgettingCurve(history: readonly HistoryEntry[], until: Instant): CurveSegment[] {
  const reviews = history.filter(({ action }) => action.kind === 'review');
  return reviews.flatMap(({ action, after, parameters }, index) => {
    const end = Math.min(reviews[index + 1]?.action.at ?? until, until);
    if (end <= action.at) return [];
    const points = Array.from({ length: pointsPerSegment + 1 }, (_, step) => {
      const at = action.at + (step / pointsPerSegment) ** 2 * (end - action.at);
      return { at, recall: retrievability(after.state, at, parameters) };
    });
    return [{ points }];
  });
}

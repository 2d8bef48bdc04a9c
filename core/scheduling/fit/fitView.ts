import type { Instant } from '../../time';
import type { Comparison } from './fitWeights';
import type { ReschedulePreview } from './preview';

/** What a learner can know and do about weights of their own in a course. */
export interface FitView {
  /** Reviews so far that count. */
  readonly reviewCount: number;
  /** With how many reviews weights are fitted (again). */
  readonly nextFitAt: number;
  readonly state:
    | { readonly kind: 'none' }
    /** Fitted, but they predict no better than those in force. */
    | (Fitted & { readonly kind: 'no-better' })
    | (Fitted & { readonly kind: 'offered'; readonly preview: ReschedulePreview })
    | (Fitted & { readonly kind: 'dismissed' })
    /** They can be taken back unless settings of scheduling were changed since. */
    | (Fitted & { readonly kind: 'adopted'; readonly adoptedAt: Instant; readonly canUndo: boolean });
}

interface Fitted {
  readonly fittedAt: Instant;
  /** How many reviews there were then. */
  readonly fittedReviewCount: number;
  readonly comparison: Comparison;
}

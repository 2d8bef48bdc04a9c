import type { Fit } from '@/core/scheduling/fit/fitWeights';
import type { MemoryEvent } from '@/core/scheduling/fit/history';
import type { SchedulingParameters } from '@/core/scheduling/parameters';

/** What is fitted in a thread of its own. */
export interface FittingTask {
  readonly events: readonly MemoryEvent[];
  readonly current: SchedulingParameters;
}

/** What the thread tells: the fit, null where there is too little to fit or to judge. */
export type FittingOutcome = { readonly ok: true; readonly fit: Fit | null } | { readonly ok: false; readonly message: string };

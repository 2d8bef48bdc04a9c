import type { Random } from '../../random';
import { HOUR_MS } from '../../time';
import type { Instant } from '../../time';
import { standardNormal } from './trueMemory';
import type { Mind, TrueMemory } from './trueMemory';

/** A person's activation. */
interface Activation {
  /** Least decay of a trace, and how much more of it a trace gets that was laid while the memory was active. */
  readonly decayIntercept: number;
  readonly decayScale: number;
  readonly threshold: number;
  readonly noise: number;
  /** Of seconds outside a sitting, how many count: other things interfere less then. */
  readonly betweenSittings: number;
}

interface Trace {
  readonly at: Instant;
  readonly decay: number;
}

/** A mind after ACT-R, with the spacing effect of Pavlik and Anderson (2005, Cognitive Science 29): every practice
 *  leaves a trace that fades by a power law of its own, the faster the more active the memory was; activation is
 *  ln of the sum of traces and decides recall by a logistic curve. Person and item shift the threshold. The means are
 *  of the order of theirs (a 0.177, c 0.217, threshold -0.704, noise 0.255, h 0.025). */
export function activationMind(person: Random): Mind {
  const activation: Activation = {
    decayIntercept: 0.15 * Math.exp(0.2 * standardNormal(person)),
    decayScale: 0.2 * Math.exp(0.2 * standardNormal(person)),
    threshold: -1.1 + 0.25 * standardNormal(person),
    noise: 0.3 * Math.exp(0.15 * standardNormal(person)),
    betweenSittings: 0.025,
  };
  return (item) => remembered({ ...activation, threshold: activation.threshold + 0.25 * standardNormal(item) }, []);
}

function remembered(person: Activation, traces: readonly Trace[]): TrueMemory {
  return {
    recallAt: (now) => 1 / (1 + Math.exp((person.threshold - activationAt(person, traces, now)) / person.noise)),
    after: (_rating, now) => {
      const decay = person.decayIntercept + person.decayScale * Math.exp(activationAt(person, traces, now));
      return remembered(person, [...traces, { at: now, decay }]);
    },
  };
}

/** -Infinity without a trace. */
function activationAt(person: Activation, traces: readonly Trace[], now: Instant): number {
  return Math.log(traces.reduce((sum, { at, decay }) => sum + countedSeconds(person, now - at) ** -decay, 0));
}

function countedSeconds({ betweenSittings }: Activation, elapsedMs: number): number {
  const inSitting = Math.min(elapsedMs, HOUR_MS);
  return Math.max(1, (inSitting + (elapsedMs - inSitting) * betweenSittings) / 1000);
}

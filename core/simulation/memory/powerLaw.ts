import type { Random } from '../../random';
import type { Rating } from '../../scheduling/event';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import { standardNormal } from './trueMemory';
import type { Mind, TrueMemory } from './trueMemory';

/** A person's forgetting. */
interface PowerLaw {
  /** Recall just after learning; the rest are slips, 0..1. */
  readonly ceiling: number;
  /** Of a thing learned once, an average item. */
  readonly decay: number;
  /** How fast the curve bends, per day. */
  readonly scalePerDay: number;
  /** What a recall adds to the strength, on the brink of forgetting; less while it is fresh. */
  readonly gain: number;
  /** What is left of the added strength after forgetting, 0..1. */
  readonly savings: number;
}

/** A mind that forgets by the Wickelgren power law, ceiling x (1 + scale x days)^(-decay / strength), as Wixted and
 *  Carpenter (2007, Psychological Science 18) write it. A recall adds to the strength, the more the harder it came
 *  (Bjork's desirable difficulty); forgetting takes most of it away. Nothing in it is FSRS. */
export function powerLawMind(person: Random): Mind {
  const law: PowerLaw = {
    ceiling: 0.94 + 0.055 * person(),
    decay: 0.16 * Math.exp(0.45 * standardNormal(person)),
    scalePerDay: Math.exp(0.5 * standardNormal(person)),
    gain: 0.9 * Math.exp(0.35 * standardNormal(person)),
    savings: 0.15 + 0.4 * person(),
  };
  return (item) => {
    const decay = law.decay * Math.exp(0.4 * standardNormal(item));
    return { recallAt: () => 0, after: (rating, now) => remembered({ ...law, decay }, rating === 'again' ? 0.5 : 1, now) };
  };
}

function remembered(law: PowerLaw, strength: number, learnedAt: Instant): TrueMemory {
  const recallAt = (now: Instant): number => {
    const days = Math.max(0, now - learnedAt) / DAY_MS;
    return law.ceiling * (1 + law.scalePerDay * days) ** (-law.decay / strength);
  };
  return { recallAt, after: (rating, now) => remembered(law, strengthAfter(law, strength, rating, recallAt(now)), now) };
}

const bonus: Readonly<Record<Exclude<Rating, 'again'>, number>> = { hard: 0.8, good: 1, easy: 1.2 };

function strengthAfter({ ceiling, gain, savings }: PowerLaw, strength: number, rating: Rating, recall: number): number {
  if (rating === 'again') return Math.max(0.5, 1 + (strength - 1) * savings);
  const difficulty = Math.min(1, (1 - recall / ceiling) / 0.2);
  return strength + gain * bonus[rating] * difficulty;
}

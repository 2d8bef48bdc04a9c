import type { ConfidenceLevel } from './confidence';

/** What there is to learn from how often answers were right that a learner was so sure of: which are to be read again, or that
 *  they may rely on themselves, trust themselves more, know more than they think, or have these still to learn. */
export type CalibrationLesson =
  | { readonly kind: 'reread-all' | 'reread-others'; readonly count: number }
  | { readonly kind: 'rely' | 'trust' | 'knows-more' | 'to-learn' };

/** A guess that is right as often as this was more than a guess: among four options chance alone makes one in four. */
const knownShare = 0.75;

/** The lesson of a level with answers; null where there is none. */
export function calibrationLesson({ confidence, count, rightCount, shareRight }: ConfidenceLevel): CalibrationLesson | null {
  const wrongCount = count - rightCount;
  switch (confidence) {
    case 'certain':
      return wrongCount === 0 ? { kind: 'rely' } : { kind: rightCount === 0 ? 'reread-all' : 'reread-others', count: wrongCount };
    case 'fairly-sure':
      return wrongCount === 0 ? { kind: 'trust' } : null;
    case 'guess':
      return { kind: count > 1 && (shareRight ?? 0) >= knownShare ? 'knows-more' : 'to-learn' };
  }
}

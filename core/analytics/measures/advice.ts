import type { OptionMeasures } from './optionMeasures';
import type { QuestionMeasures } from './questionMeasures';

/** What the measures of a question say should be looked at. */
export type Advice =
  | { readonly kind: 'mis-keyed'; readonly option: string }
  | { readonly kind: 'misleads-the-strong'; readonly option: string }
  | { readonly kind: 'works-backwards' }
  | { readonly kind: 'dead-distractor'; readonly option: string }
  | { readonly kind: 'too-easy' }
  | { readonly kind: 'too-hard' };

/** Fewer responses than these say too little for advice, or for calling an option dead. */
const fewestForAdvice = 10;
const fewestForDead = 20;

/** A distractor that fewer than this share choose does not work as one (Haladyna and Downing 1993). */
const workingShare = 0.05;
/** Nearly everybody is right, or hardly anybody (Moodle's documentation calls them so from these on). */
const easyFrom = 0.95;
const hardUpTo = 0.2;

/** The advice on a question, the gravest first; none where too few answered. */
export function adviceOn(measures: QuestionMeasures): Advice[] {
  if (measures.responses < fewestForAdvice) return [];
  const wrong = measures.options.filter(({ isKey }) => !isKey);
  const misKeyed = wrong.filter((option) => isLikelyKey(option, measures.options));
  const misleading = wrong.filter((option) => !misKeyed.includes(option) && misleadsTheStrong(option));
  const dead = measures.responses < fewestForDead ? [] : wrong.filter(({ share }) => share !== null && share < workingShare);
  return [
    ...misKeyed.map(({ text }): Advice => ({ kind: 'mis-keyed', option: text })),
    ...(worksBackwards(measures) ? [{ kind: 'works-backwards' } as const] : []),
    ...misleading.map(({ text }): Advice => ({ kind: 'misleads-the-strong', option: text })),
    ...difficultyAdvice(measures),
    ...dead.map(({ text }): Advice => ({ kind: 'dead-distractor', option: text })),
  ];
}

/** The strong half chose it more than they chose any right answer, and more than the weak half did. */
function isLikelyKey(option: OptionMeasures, options: readonly OptionMeasures[]): boolean {
  const ofKeys = options.filter(({ isKey }) => isKey).map(({ strongShare }) => strongShare ?? 0);
  return misleadsTheStrong(option) && ofKeys.every((share) => (option.strongShare ?? 0) > share);
}

/** More of the strong half than of the weak half chose it, and enough of them that it is no slip. */
function misleadsTheStrong({ strongShare, weakShare }: OptionMeasures): boolean {
  return strongShare !== null && weakShare !== null && strongShare > weakShare && strongShare >= 2 * workingShare;
}

/** Surely negative, not by chance: the whole interval lies below 0. */
function worksBackwards({ restCorrelationInterval }: QuestionMeasures): boolean {
  return restCorrelationInterval !== null && restCorrelationInterval.high < 0;
}

function difficultyAdvice({ facilityInterval, facilityIndex }: QuestionMeasures): Advice[] {
  if (facilityIndex === null || facilityInterval === null) return [];
  if (facilityIndex >= easyFrom) return [{ kind: 'too-easy' }];
  return facilityIndex <= hardUpTo ? [{ kind: 'too-hard' }] : [];
}

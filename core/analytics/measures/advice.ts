import { chanceOfAtMost } from './chance';
import { correlationInterval } from './interval';
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

/** Fewer responses than these say too little for advice. */
const fewestForAdvice = 10;

/** A distractor that fewer than this share choose does not work as one (Haladyna and Downing 1993). */
const workingShare = 0.05;
/** How likely what is said of a question may be mere chance, 0..1. */
const acceptedChance = 0.05;
/** Nearly everybody is right, or hardly anybody (Moodle's documentation calls them so from these on). */
const easyFrom = 0.95;
const hardUpTo = 0.2;

/** The advice on a question, the gravest first; none where too few answered. A wrong key explains that a question is
 *  hard and works backwards: then that is all that is said. */
export function adviceOn(measures: QuestionMeasures): Advice[] {
  if (measures.responses < fewestForAdvice) return [];
  const wrong = measures.options.filter(({ kind }) => kind === 'distractor' || kind === 'written');
  const misKeyed = wrong.find((option) => isLikelyKey(option, measures.options));
  if (misKeyed !== undefined) return [{ kind: 'mis-keyed', option: misKeyed.text }];
  return [
    ...(worksBackwards(measures) ? [{ kind: 'works-backwards' } as const] : []),
    ...wrong.filter(misleadsTheStrong).map(({ text }): Advice => ({ kind: 'misleads-the-strong', option: text })),
    ...difficultyAdvice(measures),
    ...deadOf(measures.options).map(({ text }): Advice => ({ kind: 'dead-distractor', option: text })),
  ];
}

/** Most of the strong half chose it, more than chose any right answer, and surely no fewer than of the weak half. */
function isLikelyKey({ strongShare, strongLead }: OptionMeasures, options: readonly OptionMeasures[]): boolean {
  if (strongShare === null || strongShare <= 0.5 || (strongLead !== null && strongLead.high <= 0)) return false;
  return options.every((option) => option.kind !== 'key' || (option.strongShare ?? 0) < strongShare);
}

/** More of the strong half than of the weak half chose it, surely, and enough of them that it is no slip. */
function misleadsTheStrong({ strongShare, strongLead }: OptionMeasures): boolean {
  return strongShare !== null && strongLead !== null && strongLead.low > 0 && strongShare >= 2 * workingShare;
}

/** Distractors that hardly anybody chose, although enough were wrong to choose them: if all drew alike, any of them
 *  would be chosen so seldom only by a rare chance. */
function deadOf(options: readonly OptionMeasures[]): OptionMeasures[] {
  const distractors = options.filter(({ kind }) => kind === 'distractor');
  const choices = distractors.reduce((sum, { count }) => sum + count, 0);
  const chance = (count: number): number => distractors.length * chanceOfAtMost(count, choices, 1 / distractors.length);
  return distractors.filter(({ share, count }) => share !== null && share < workingShare && chance(count) < acceptedChance);
}

/** Surely negative, not by chance: the whole interval lies below 0, with 99 in 100, since a quiz has many questions. */
function worksBackwards({ restCorrelation, responses }: QuestionMeasures): boolean {
  const interval = restCorrelation === null ? null : correlationInterval(restCorrelation, responses, 99);
  return interval !== null && interval.high < 0;
}

function difficultyAdvice({ facilityIndex }: QuestionMeasures): Advice[] {
  if (facilityIndex === null) return [];
  if (facilityIndex >= easyFrom) return [{ kind: 'too-easy' }];
  return facilityIndex <= hardUpTo ? [{ kind: 'too-hard' }] : [];
}

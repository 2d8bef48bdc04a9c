import { useLocale } from 'next-intl';
import type { Language } from '@/core/language';

/** Writes proportions of 0..1 as a language does, in whole percent; a dash where there is none. */
export function percentIn(language: Language): (proportion: number | null) => string {
  const format = new Intl.NumberFormat(language, { style: 'percent' });
  return (proportion) => (proportion === null ? '–' : format.format(proportion));
}

/** Writes proportions in the reader's language; within a sentence its message does: `{share, number, ::percent}`. */
export function usePercent(): (proportion: number | null) => string {
  return percentIn(useLocale());
}

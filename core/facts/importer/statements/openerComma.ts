import type { Step } from './step';
import { newWord } from './word';

/** "In 2018 China established ...": the opener set apart, as "In 2018, China" is. */
export const withOpenerComma: Step = (words) => {
  const [first, year, next] = words;
  const isOpener = first?.tag === 'ADP' && year?.tag === 'NUM' && /^\d{4}$/.test(year.text) && /^(?:DET|PROPN|PRON)$/.test(next?.tag ?? '');
  return isOpener ? [...words.slice(0, 2), { ...newWord(',', 'PUNCT'), hasSpaceBefore: false }, ...words.slice(2)] : words;
};

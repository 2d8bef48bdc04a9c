import type { Advice } from '@/core/analytics/measures/advice';

/** What should be looked at in a question, and why. */
export function adviceInWords(advice: Advice): string {
  switch (advice.kind) {
    case 'mis-keyed':
      return `Likely a wrong key: most of those who did well on the rest chose “${advice.option}”.`;
    case 'works-backwards':
      return 'It works backwards: those who did well on the rest got it wrong. Look at the key and the wording.';
    case 'misleads-the-strong':
      return `“${advice.option}” draws those who did well on the rest more than the others: it may be right too, or the wording unclear.`;
    case 'too-easy':
      return 'Nearly everybody is right: it tells nobody from another.';
    case 'too-hard':
      return 'Hardly anybody is right: see whether the text says it clearly.';
    case 'dead-distractor':
      return `Hardly anybody chose “${advice.option}”: a better wrong answer would make the question work.`;
  }
}

/** The same in a few words. */
export function adviceInShort(advice: Advice): string {
  switch (advice.kind) {
    case 'mis-keyed':
      return `Likely a wrong key: the strong chose “${advice.option}”`;
    case 'works-backwards':
      return 'Works backwards: the strong are wrong';
    case 'misleads-the-strong':
      return `“${advice.option}” draws the strong`;
    case 'too-easy':
      return 'Too easy';
    case 'too-hard':
      return 'Too hard';
    case 'dead-distractor':
      return `Hardly anybody chose “${advice.option}”`;
  }
}

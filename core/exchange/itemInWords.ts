import { decimalText, percentText } from './decimalText';
import { right } from './item';
import type { Answer, Item } from './item';

/** An item for somebody who looks through many: what is right, and what is wrong beside it. */
export interface ItemInWords {
  readonly kind: Item['kind'];
  readonly section: string;
  readonly stem: string;
  readonly right: string;
  /** Empty where nothing is offered. */
  readonly wrong: string;
}

export function itemInWords(item: Item): ItemInWords {
  const { kind, stem } = item;
  const [ofRight, ofWrong = ''] = answersInWords(item);
  return { kind, section: item.section.join(' – '), stem, right: ofRight, wrong: ofWrong };
}

function answersInWords(item: Item): readonly [right: string, wrong?: string] {
  switch (item.kind) {
    case 'choice':
      return [weighed(item.options.filter(({ fraction }) => fraction > 0), item.isSingle), item.options.filter(({ fraction }) => fraction <= 0).map(({ text }) => text).join('; ')];
    case 'true-false':
      return [item.answer ? 'True' : 'False'];
    case 'text':
      return [weighed(item.answers.filter(({ fraction }) => fraction > 0), true), item.answers.filter(({ fraction }) => fraction <= 0).map(({ text }) => text).join('; ')];
    case 'number':
      return [item.answers.filter(({ fraction }) => fraction > 0).map(({ value, tolerance }) => `${decimalText(value)}${tolerance === 0 ? '' : ` ± ${decimalText(tolerance)}`}${item.unit === null ? '' : ` ${item.unit}`}`).join('; ')];
    case 'match':
      return [item.pairs.map((pair) => `${pair.left} – ${pair.right}`).join('; '), item.spares.join('; ')];
    case 'order':
      return [item.items.join(' → ')];
    case 'gaps': {
      const firsts = item.gaps.map(([first]) => first?.text ?? '');
      return [item.gaps.map((answers, index) => `(${index + 1}) ${weighed(answers.filter(({ fraction }) => fraction > 0), true)}`).join('; '), (item.bank ?? []).filter((text) => !firsts.includes(text)).join('; ')];
    }
    case 'list':
      return [item.items.map(({ text }) => text).join('; ')];
  }
}

/** Where an answer is worth a part only, how much. */
function weighed(answers: readonly Answer[], tellsParts: boolean): string {
  return answers.map(({ text, fraction }) => (tellsParts && fraction !== right ? `${text} (${percentText(fraction)}%)` : text)).join('; ');
}

import type { CardRef, Question } from './question';

/** The memories that a question asks for, in the order of its parts: one a gap, pair or item of a question over
 *  several, otherwise one alone. */
export function cardsAsked(question: Question): readonly CardRef[] {
  switch (question.format) {
    case 'multi-cloze':
      return question.gaps.map(cardOf);
    case 'matching':
      return question.pairs.map(cardOf);
    case 'ordering':
    case 'categorise':
      return question.items.map(cardOf);
    default:
      return [cardOf(question)];
  }
}

function cardOf({ factId, slot }: CardRef): CardRef {
  return { factId, slot };
}

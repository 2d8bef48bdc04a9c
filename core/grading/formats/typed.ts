import type { TypedQuestion } from '../../questions/question';
import { isOtherName } from '../otherName';
import { wholeGrade } from '../response';
import { isTypedRight } from '../typedText';
import { formatModule } from './formatModule';

/** An answer of a few words, typed: to a question sentence or into a gap. */
export const typed = formatModule<TypedQuestion, 'text'>('text', {
  form: () => ({ kind: 'text', hint: null }),
  grade: (question, { text }) => wholeGrade(isTypedRight(question, text) || isOtherName(question.stem, question, text) ? 1 : 0),
  answerLines: ({ answer }) => [answer],
  responseLines: (_, { text }) => [text],
  wellFormed: () => true,
});

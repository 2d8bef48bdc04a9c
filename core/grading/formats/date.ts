import type { DateQuestion } from '../../questions/question';
import { wholeGrade } from '../response';
import { isTypedRight } from '../typedText';
import { formatModule } from './formatModule';

/** A date, typed. */
export const date = formatModule<DateQuestion, 'text'>('text', {
  form: () => ({ kind: 'text', hint: null }),
  grade: (question, { text }) => wholeGrade(isTypedRight(question, text) ? 1 : 0),
  answerLines: ({ answer }) => [answer],
  responseLines: (_, { text }) => [text],
  wellFormed: () => true,
});

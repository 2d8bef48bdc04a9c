import type { TrueFalseQuestion } from '../../questions/question';
import { wholeGrade } from '../response';
import type { ResponseOf } from '../response';
import { isTypedRight } from '../typedText';
import { formatModule } from './formatModule';

const verdictAlone = 0.5;

/** A statement judged, and where it is taken for false and short enough, put right. Of a false statement the verdict
 *  is worth half and the correction the other half; of a true one, or where none is asked for, the verdict is all. */
export const trueFalse = formatModule<TrueFalseQuestion, 'truth'>('truth', {
  form: ({ asked, correction }) =>
    correction === null ? { kind: 'truth', asksCorrection: false, asked: null } : { kind: 'truth', asksCorrection: true, asked },
  grade: (question, response) => wholeGrade(scoreOf(question, response)),
  answerLines: ({ answer, correction }) => (answer || correction === null ? [wordOf(answer)] : ['False', `instead: ${correction.answer}`]),
  responseLines: (_, { value, correction = '' }) => (value || correction.trim() === '' ? [wordOf(value)] : ['False', `instead: ${correction.trim()}`]),
  wellFormed: (question, { correction }) => correction === undefined || question.correction !== null,
});

function scoreOf(question: TrueFalseQuestion, { value, correction = '' }: ResponseOf<'truth'>): number {
  if (value !== question.answer) return 0;
  if (question.answer || question.correction === null) return 1;
  return isTypedRight(question.correction, correction) ? 1 : verdictAlone;
}

function wordOf(value: boolean): string {
  return value ? 'True' : 'False';
}

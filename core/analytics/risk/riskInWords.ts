import { counted, percent } from '../../text';
import type { Risk } from './risk';
import type { Reason } from './rules';
import type { QuizSign } from './signs';

/** "no review for 9 days; 64 due; section 4 quiz 3 of 8". */
export function riskInWords({ reasons, dueNow, worstQuiz }: Risk): string {
  return [
    ...reasons.flatMap(reasonInWords),
    ...(dueNow > 0 ? [`${dueNow} due`] : []),
    ...(worstQuiz === null ? [] : [quizInWords(worstQuiz)]),
  ].join('; ');
}

function reasonInWords(reason: Reason): string[] {
  switch (reason.kind) {
    case 'not-begun':
      return [`nothing done in the ${counted(reason.daysSinceJoined, 'day')} since joining`];
    case 'stopped':
      return [`no review for ${counted(reason.idleDays, 'day')}`];
    case 'behind':
      return [`${reason.dueNow} due, but ${counted(reason.reviewsLast7Days, 'review')} in the last 7 days`];
    case 'crams':
      return [`crams: ${percent(reason.share)} of four weeks’ ${counted(reason.reviews, 'review')} on two days`];
    case 'guesses':
      return [`seems to guess: ${reason.rapidAnswers} of ${counted(reason.timedAnswers, 'quiz answer')} within 3 seconds`];
    case 'fails':
      return quizzesInWords(reason.quizzes);
  }
}

const quizzesNamed = 3;

/** The worst by name, the others as a number. */
function quizzesInWords(quizzes: readonly QuizSign[]): string[] {
  const others = quizzes.length - quizzesNamed;
  return [...quizzes.slice(0, quizzesNamed).map(quizInWords), ...(others > 0 ? [`${others} more failed`] : [])];
}

function quizInWords({ quiz, right, asked }: QuizSign): string {
  return `${quiz.kind === 'section' ? `section ${quiz.position} quiz` : `quiz “${quiz.title}”`} ${right} of ${asked}`;
}

import type { Quiz } from '@/core/quiz/quiz';
import type { QuizStanding } from '@/core/quiz/standing';
import { counted, percent } from '@/core/text';
import { momentText } from '../momentText';

/** Where a learner stands in a quiz, and what its dates say: "Due 3 December 2026 at 14:05. 2 attempts left." */
export function standingText({ dates, rules }: Pick<Quiz, 'dates' | 'rules'>, standing: QuizStanding, timeZone: string): string {
  return [...whatNow(dates, standing, timeZone), ...limits(rules, standing), ...result(standing)].map((part) => `${part}.`).join(' ');
}

function whatNow({ dueAt, closesAt }: Quiz['dates'], standing: QuizStanding, timeZone: string): string[] {
  switch (standing.kind) {
    case 'not-open-yet':
      return [`Opens ${momentText(standing.opensAt, timeZone)}`];
    case 'closed':
      return ['Closed'];
    case 'no-attempts-left':
      return standing.countedScore === null ? ['No attempts left'] : ['Taken'];
    case 'open-attempt':
      return standing.endsAt === null ? ['Begun'] : [`Begun, ends ${momentText(standing.endsAt, timeZone)}`];
    case 'may-start':
      if (!standing.isLate) return dueAt === null ? [] : [`Due ${momentText(dueAt, timeZone)}`];
      return [closesAt === null ? 'Late' : `Late: taken until ${momentText(closesAt, timeZone)}`];
  }
}

function limits({ timeLimitMinutes }: Quiz['rules'], standing: QuizStanding): string[] {
  if (standing.kind !== 'may-start') return [];
  return [
    ...(timeLimitMinutes === null ? [] : [counted(timeLimitMinutes, 'minute')]),
    ...(standing.attemptsLeft === null ? [] : [`${counted(standing.attemptsLeft, 'attempt')} left`]),
  ];
}

function result({ countedScore, hasPassed }: QuizStanding): string[] {
  if (countedScore === null) return [];
  return [`${percent(countedScore)}${hasPassed === null ? '' : hasPassed ? ', passed' : ', not passed yet'}`];
}

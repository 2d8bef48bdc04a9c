import { useTranslations } from 'next-intl';
import type { Quiz } from '@/core/quiz/quiz';
import type { QuizStanding } from '@/core/quiz/standing';
import { usePercent } from '../../messages/percents';
import { useMomentText } from '../useMomentText';

type Asked = Pick<Quiz, 'dates' | 'rules'>;

/** Where a learner stands in a quiz, and what its dates say: "Due 3 December 2026 at 14:05. 2 attempts left." */
export function useStandingText(timeZone: string): (quiz: Asked, standing: QuizStanding) => string {
  const t = useTranslations('quizEntrances');
  const momentText = useMomentText(timeZone);
  const percent = usePercent();

  function whatNow({ dueAt, closesAt }: Quiz['dates'], standing: QuizStanding): string[] {
    switch (standing.kind) {
      case 'not-open-yet':
        return [t('opens', { moment: momentText(standing.opensAt) })];
      case 'closed':
        return [t('closed')];
      case 'no-attempts-left':
        return [standing.countedScore === null ? t('noneLeft') : t('taken')];
      case 'open-attempt':
        return [standing.endsAt === null ? t('begun') : t('begunUntil', { moment: momentText(standing.endsAt) })];
      case 'may-start':
        if (!standing.isLate) return dueAt === null ? [] : [t('due', { moment: momentText(dueAt) })];
        return [closesAt === null ? t('late') : t('lateUntil', { moment: momentText(closesAt) })];
    }
  }

  function limits({ timeLimitMinutes }: Quiz['rules'], standing: QuizStanding): string[] {
    if (standing.kind !== 'may-start') return [];
    return [
      ...(timeLimitMinutes === null ? [] : [t('minutes', { count: timeLimitMinutes })]),
      ...(standing.attemptsLeft === null ? [] : [t('attemptsLeft', { count: standing.attemptsLeft })]),
    ];
  }

  function result({ countedScore, hasPassed }: QuizStanding): string[] {
    if (countedScore === null) return [];
    return [t('score', { score: percent(countedScore), result: hasPassed === null ? 'none' : hasPassed ? 'passed' : 'failed' })];
  }

  return ({ dates, rules }, standing) => [...whatNow(dates, standing), ...limits(rules, standing), ...result(standing)].join(' ');
}

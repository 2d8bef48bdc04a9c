import { attemptChoices } from '@/core/analytics/quizStatistics/givenAttempt';
import type { AttemptChoice } from '@/core/analytics/quizStatistics/givenAttempt';
import { questionOrders } from '@/core/analytics/quizStatistics/questionOrder';
import type { QuestionOrder } from '@/core/analytics/quizStatistics/questionOrder';

/** The address of a page of statistics in a view of it; the usual view needs no words. */
export function addressWith(address: string, choice: AttemptChoice, order: QuestionOrder = 'advice'): string {
  const query = new URLSearchParams({
    ...(choice === 'first' ? {} : { attempts: choice }),
    ...(order === 'advice' ? {} : { order }),
  }).toString();
  return query === '' ? address : `${address}?${query}`;
}

/** The view that an address asks for. */
export function viewIn(query: Readonly<Record<string, string | string[] | undefined>>): { choice: AttemptChoice; order: QuestionOrder } {
  return {
    choice: attemptChoices.find((one) => one === query['attempts']) ?? 'first',
    order: questionOrders.find((one) => one === query['order']) ?? 'advice',
  };
}

import { useTranslations } from 'next-intl';

/** Says why a quiz could not be begun, and what to do; nothing for no known reason. */
export function QuizRefused({ reason }: { reason: string }) {
  const t = useTranslations('quizEntrances.refused');
  const message = messages.get(reason);
  return message === undefined ? null : <p role="alert" className="max-w-3xl border-s-2 border-accent ps-5">{t(message)}</p>;
}

const messages = new Map(Object.entries({
  'not-open-yet': 'notOpenYet',
  closed: 'closed',
  'no-attempts-left': 'noAttemptsLeft',
  'no-questions': 'noQuestions',
  'no-such-quiz': 'noSuchQuiz',
} as const));

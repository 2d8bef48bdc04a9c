import { useTranslations } from 'next-intl';
import type { AttemptView } from '@/core/quiz/attemptView';
import { parseQuizKey } from '@/core/quiz/quizKey';

/** What a quiz is called, and what a learner needs to know of it before the first answer. A section's is just the quiz, as its
 *  section stands above. */
export function QuizHead({ attempt: { quizKey, title, questionCount, rules } }: { attempt: AttemptView }) {
  const t = useTranslations('quiz');
  const kind = parseQuizKey(quizKey)?.kind;
  const known = {
    count: questionCount,
    isOneWay: String(rules.navigation === 'one-way'),
    tellsAfterEach: String(rules.feedback === 'after-each'),
    hasTimeLimit: String(rules.timeLimitMinutes !== null),
  };
  return (
    <>
      <h1 className="text-title">{kind === 'section' ? t('title') : kind === 'practice' ? t('practice') : title}</h1>
      <p className="text-quiet">{t('rules', known)}</p>
    </>
  );
}

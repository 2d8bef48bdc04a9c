import { useTranslations } from 'next-intl';
import type { RegradeNote } from '@/core/quiz/attemptResult';
import { useMomentText } from '../useMomentText';

interface RegradedNoteProps {
  readonly note: RegradeNote;
  readonly timeZone: string;
}

/** Tells that a corrected key has changed what an attempt was worth. */
export function RegradedNote({ note: { at, rightBefore, questionCount }, timeZone }: RegradedNoteProps) {
  const t = useTranslations('quizResult');
  const momentText = useMomentText(timeZone);
  return (
    <p className="border-s-2 border-accent ps-4">
      {t('regraded', { moment: momentText(at), right: rightBefore, total: questionCount })}
    </p>
  );
}

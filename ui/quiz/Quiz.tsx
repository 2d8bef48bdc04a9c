'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { AttemptView } from '@/core/quiz/attemptView';
import { FreeQuiz } from './FreeQuiz';
import { OneWayQuiz } from './OneWayQuiz';
import { PracticeQuiz } from './PracticeQuiz';
import { TimeLeft } from './TimeLeft';
import { useCountdown } from './useCountdown';
import { useResponses } from './useResponses';

interface QuizProps {
  readonly attempt: AttemptView;
  /** Submits the attempt and goes to its result. */
  readonly submit: () => Promise<void>;
  readonly timeZone: string;
}

/** An open attempt, each answer saved as it is given. */
export function Quiz({ attempt, timeZone, submit }: QuizProps) {
  const t = useTranslations('quiz');
  const responses = useResponses(attempt);
  const [isBusy, setBusy] = useState(false);
  const { save } = responses;
  const finish = useCallback(async (): Promise<void> => {
    setBusy(true);
    if (await save()) await submit();
    setBusy(false);
  }, [save, submit]);
  const onEnd = useCallback(() => void finish(), [finish]);
  const left = useCountdown(attempt.remainingMs, onEnd);
  const common = { attempt, responses, isBusy, finish: onEnd };
  const takenOver = responses.takenOver.map((position) => position + 1).join(', ');
  return (
    <div className="space-y-4">
      {left !== null && <div className="column sticky top-0 z-10 border-b border-line bg-paper py-2"><TimeLeft ms={left} /></div>}
      <p role="status" className="column text-accent">{takenOver === '' ? '' : t('takenOver', { numbers: takenOver })}</p>
      {attempt.rules.navigation === 'one-way'
        ? <OneWayQuiz {...common} />
        : attempt.rules.feedback === 'after-each'
          ? <PracticeQuiz {...common} timeZone={timeZone} />
          : <FreeQuiz {...common} />}
    </div>
  );
}

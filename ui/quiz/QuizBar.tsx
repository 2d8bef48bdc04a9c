import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SaveState } from './responseSaver';

interface QuizBarProps {
  /** "3 of 8 answered" */
  readonly progress: string;
  readonly state: SaveState;
  /** Whether there is nothing yet to say about saving. */
  readonly isUntouched: boolean;
  readonly children: ReactNode;
}

/** How far an attempt has come, and the way on; stays at the foot of the window. */
export function QuizBar({ progress, state, isUntouched, children }: QuizBarProps) {
  const t = useTranslations('quiz');
  return (
    <div className="sticky bottom-0 flex items-center justify-between gap-4 border-t border-line bg-paper py-3">
      <p className="figures text-small text-quiet">
        {progress}
        <span role="status" className="block min-h-[1.45em]">{state === 'saved' && isUntouched ? '' : t('saving', { state })}</span>
      </p>
      <div className="flex gap-3">{children}</div>
    </div>
  );
}

import { useTranslations } from 'next-intl';

interface NavigatorProps {
  readonly marks: readonly { readonly position: number; readonly isAnswered: boolean; readonly isFlagged: boolean }[];
  /** Null where all are shown. */
  readonly shown: number | null;
  readonly turnTo: (position: number) => void;
}

/** The questions of a quiz by number: which are answered, and which the learner wants to come back to. */
export function Navigator({ marks, shown, turnTo }: NavigatorProps) {
  const t = useTranslations('quiz');
  return (
    <nav aria-label={t('questions')}>
      <ol className="flex flex-wrap gap-2">
        {marks.map(({ position, isAnswered, isFlagged }) => (
          <li key={position}>
            <button
              type="button" aria-current={position === shown ? 'step' : undefined} onClick={() => turnTo(position)}
              aria-label={t('mark', { number: position + 1, isAnswered: String(isAnswered), isFlagged: String(isFlagged) })}
              className={`figures relative size-11 rounded-soft border hover:bg-wash aria-[current]:border-accent ${isAnswered ? 'border-edge bg-wash font-semibold' : 'border-line text-quiet'}`}
            >
              {position + 1}
              {isFlagged && <span aria-hidden className="absolute end-1 top-0 text-accent">•</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { useTranslations } from 'next-intl';
import type { Rating } from '@/core/scheduling/event';
import { RatingBar } from './RatingBar';
import type { Showing } from './useShowing';

interface AnswerBarProps {
  readonly showing: Showing;
  readonly isPractice: boolean;
  readonly preview: Readonly<Record<Rating, number>> | null;
  readonly rate: (rating: Rating) => void;
  readonly help: () => void;
}

/** Shows the answer, then takes the rating. */
export function AnswerBar({ showing: { isRevealed, suggested, likely, reveal }, isPractice, preview, rate, help }: AnswerBarProps) {
  const t = useTranslations('study');
  const hint = isRevealed ? t('hintAfter', { rating: t('rating', { rating: likely }) }) : t('hintBefore');
  return (
    <>
      <div className="flex h-16">
        {isRevealed ? (
          <RatingBar preview={isPractice ? null : preview} suggested={suggested} likely={likely} rate={rate} />
        ) : (
          <button type="button" className="button button-accent h-16 w-full" onClick={reveal} aria-keyshortcuts="Space">
            {t('showAnswer')}
          </button>
        )}
      </div>
      <div className="hidden items-center justify-center gap-3 text-small text-quiet md:flex pointer-coarse:hidden">
        <span aria-hidden>{hint}</span>
        <button type="button" className="text-link min-h-6" onClick={help} aria-keyshortcuts="?">{t('keys.open')}</button>
      </div>
    </>
  );
}

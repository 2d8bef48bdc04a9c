import { useTranslations } from 'next-intl';
import { ratings } from '@/core/scheduling/event';
import type { Rating } from '@/core/scheduling/event';
import { useIntervalText } from './useIntervalText';

interface RatingBarProps {
  /** Waiting time after each rating, ms; null where an answer changes none. */
  readonly preview: Readonly<Record<Rating, number>> | null;
  /** What the answer speaks for; null where none was given. */
  readonly suggested: Rating | null;
  /** What stands out. */
  readonly likely: Rating;
  readonly rate: (rating: Rating) => void;
}

/** The four ratings, each with the wait it means. */
export function RatingBar({ preview, suggested, likely, rate }: RatingBarProps) {
  const t = useTranslations('study');
  const intervalText = useIntervalText();
  return (
    <div role="group" aria-label={t('howWell')} className="grid w-full grid-cols-4 gap-2">
      {ratings.map((rating, index) => (
        <button
          key={rating}
          type="button"
          onClick={() => rate(rating)}
          aria-keyshortcuts={String(index + 1)}
          className={`button h-16 flex-col gap-0 px-1 ${rating === likely ? 'border-accent' : ''} ${rating === suggested ? 'bg-wash' : ''}`}
        >
          <span>{t('rating', { rating })}</span>
          <span className="figures text-small font-normal text-quiet">{preview === null ? t('noWait') : intervalText(preview[rating])}</span>
          {rating === suggested && <span className="sr-only">{t('suggested')}</span>}
        </button>
      ))}
    </div>
  );
}

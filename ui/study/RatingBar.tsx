import { ratings } from '@/core/scheduling/event';
import type { Rating } from '@/core/scheduling/event';
import { ratingNames } from './deedText';
import { intervalText } from './intervalText';

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
  return (
    <div role="group" aria-label="How well did you know it?" className="grid w-full grid-cols-4 gap-2">
      {ratings.map((rating, index) => (
        <button
          key={rating}
          type="button"
          onClick={() => rate(rating)}
          aria-keyshortcuts={String(index + 1)}
          className={`button h-16 flex-col gap-0 px-1 ${rating === likely ? 'border-accent' : ''} ${rating === suggested ? 'bg-wash' : ''}`}
        >
          <span>{ratingNames[rating]}</span>
          <span className="figures text-small font-normal text-quiet">{preview === null ? 'practice' : intervalText(preview[rating])}</span>
          {rating === suggested && <span className="sr-only">, suggested</span>}
        </button>
      ))}
    </div>
  );
}

import { ratings } from '@/core/scheduling/event';
import type { Rating } from '@/core/scheduling/event';
import { intervalText } from './intervalText';

const names: Readonly<Record<Rating, string>> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

interface RatingBarProps {
  /** Waiting time after each rating, ms. */
  readonly preview: Readonly<Record<Rating, number>>;
  readonly rate: (rating: Rating) => void;
}

/** The four ratings, each with the wait it means. */
export function RatingBar({ preview, rate }: RatingBarProps) {
  return (
    <div role="group" aria-label="How well did you know it?" className="grid w-full grid-cols-4 gap-2">
      {ratings.map((rating, index) => (
        <button
          key={rating}
          type="button"
          onClick={() => rate(rating)}
          aria-keyshortcuts={String(index + 1)}
          className={`button h-16 flex-col gap-0 px-1 ${rating === 'good' ? 'border-accent' : ''}`}
        >
          <span>{names[rating]}</span>
          <span className="figures text-small font-normal text-quiet">{intervalText(preview[rating])}</span>
        </button>
      ))}
    </div>
  );
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { swipePx, useSwipe } from './useSwipe';

interface SwipeAreaProps {
  readonly canSwipe: boolean;
  readonly rate: (rating: 'again' | 'good') => void;
  readonly tap: () => void;
  readonly children: ReactNode;
}

/** On a touch screen: to the left is Again, to the right Good, and a tap shows the answer. */
export function SwipeArea({ canSwipe, rate, tap, children }: SwipeAreaProps) {
  const t = useTranslations('study');
  const { offset, handlers } = useSwipe({ canSwipe, swipe: (to) => rate(to === 'left' ? 'again' : 'good'), tap });
  const isEnough = Math.abs(offset) >= swipePx;
  return (
    <div className="relative -mx-2 grow touch-pan-y touch-pinch-zoom overflow-x-clip px-2 pt-8" {...handlers}>
      {offset !== 0 && (
        <p
          aria-hidden
          className={`absolute top-1 z-10 rounded-soft border px-3 py-1 font-semibold ${offset < 0 ? 'right-0' : 'left-0'} ${isEnough ? 'border-accent bg-accent text-on-accent' : 'border-edge bg-raised'}`}
        >
          {t('rating', { rating: offset < 0 ? 'again' : 'good' })}
        </p>
      )}
      <div className="motion-reduce:transform-none!" style={offset === 0 ? undefined : { transform: `translateX(${Math.round(offset / 2)}px)` }}>
        {children}
      </div>
    </div>
  );
}

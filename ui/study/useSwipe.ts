'use client';

import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';

const tapMs = 500;
/** A finger that moves less rests. */
const restPx = 10;
/** From here on a swipe counts. */
export const swipePx = 90;

interface Touch {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

interface SwipeInput {
  readonly canSwipe: boolean;
  readonly swipe: (to: 'left' | 'right') => void;
  readonly tap: () => void;
}

/** Swipes to the side and taps of one finger. What goes up or down is left to the page's scrolling: the element needs
 *  `touch-action: pan-y`. */
export function useSwipe({ canSwipe, swipe, tap }: SwipeInput) {
  const [offset, setOffset] = useState(0);
  const start = useRef<Touch | null>(null);
  const end = (): void => {
    start.current = null;
    setOffset(0);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : null;
    },
    onPointerMove: (event: PointerEvent) => {
      const [dx, dy] = movedBy(start.current, event);
      if (canSwipe && (offset !== 0 || (Math.abs(dx) > restPx && Math.abs(dx) > 2 * Math.abs(dy)))) setOffset(dx);
    },
    onPointerUp: (event: PointerEvent) => {
      const [dx, dy] = movedBy(start.current, event);
      const isTap = start.current !== null && Math.hypot(dx, dy) < restPx && event.timeStamp - start.current.at < tapMs;
      const isSwipe = offset !== 0 && Math.abs(dx) >= swipePx;
      end();
      if (isSwipe) swipe(dx < 0 ? 'left' : 'right');
      else if (isTap && !isOnControl(event.target)) tap();
    },
    onPointerCancel: end,
  };
  return { offset, handlers };
}

function movedBy(start: Touch | null, { clientX, clientY }: PointerEvent): [dx: number, dy: number] {
  return start === null ? [0, 0] : [clientX - start.x, clientY - start.y];
}

function isOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, summary, details, label') !== null;
}

'use client';

import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { StudyDeck } from '@/core/scheduling/deck';
import { useMarginStudy } from './useMarginStudy';
import type { MarginStudied } from './useMarginStudy';

/** What stands beside the text within. */
export const MarginContext = createContext<MarginStudied | null>(null);

/** Lets a section's cards, in `deck`, be answered in the places beside the text that `children` has. */
export default function MarginStudy({ deck, children }: { readonly deck: StudyDeck; readonly children: ReactNode }) {
  return <MarginContext value={useMarginStudy(deck)}>{children}</MarginContext>;
}

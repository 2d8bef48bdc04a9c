'use client';

import dynamic from 'next/dynamic';

/** The questions in the margin, whose code comes after the text can be read. */
export const LazyMargin = dynamic(() => import('./MarginPrompts'), { ssr: false });

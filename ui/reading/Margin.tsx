'use client';

import dynamic from 'next/dynamic';

/** The questions in the margin, whose code only those load who have some. */
export const MarginStudy = dynamic(() => import('./MarginStudy'));
export const MarginPlace = dynamic(() => import('./MarginPlace'));

'use client';

import { createPortal } from 'react-dom';
import type { CourseId, SectionId } from '@/core/ids';
import { MarginQuestion } from './MarginQuestion';
import { marginId } from './anchor';
import { useMarginStudy } from './useMarginStudy';

/** A section's questions beside the paragraphs that answer them: what is due can be answered there, what is known fades. */
export default function MarginPrompts({ courseId, sectionId }: { courseId: CourseId; sectionId: SectionId }) {
  const { prompts, rate } = useMarginStudy(courseId, sectionId);
  return [...prompts].map(([index, beside]) => {
    const place = document.getElementById(marginId(index));
    return place === null ? null : createPortal(
      <ul aria-label="Questions beside this paragraph" className="space-y-2">
        {beside.map((one) => <li key={one.card.id}><MarginQuestion one={one} rate={rate} /></li>)}
      </ul>,
      place,
      index,
    );
  });
}

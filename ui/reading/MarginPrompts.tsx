'use client';

import { createPortal } from 'react-dom';
import type { CourseId, SectionId } from '@/core/ids';
import type { MarginPrompt } from '@/core/scheduling/marginPrompts';
import { counted } from '@/core/text';
import { MarginQuestion } from './MarginQuestion';
import type { RateInMargin } from './MarginQuestion';
import { marginId } from './anchor';
import { useMarginStudy } from './useMarginStudy';

/** A section's questions beside the paragraphs that answer them: what is due can be answered there, what is known fades. */
export default function MarginPrompts({ courseId, sectionId }: { courseId: CourseId; sectionId: SectionId }) {
  const { prompts, rate } = useMarginStudy(courseId, sectionId);
  return [...prompts].map(([index, beside]) => {
    const place = document.getElementById(marginId(index));
    return place === null ? null : createPortal(<Beside beside={beside} rate={rate} />, place, index);
  });
}

/** What is to be answered stands open; what comes later is folded away. */
function Beside({ beside, rate }: { beside: readonly MarginPrompt[]; rate: RateInMargin }) {
  const open = beside.filter(({ standing }) => standing !== 'later');
  const later = beside.filter(({ standing }) => standing === 'later');
  return (
    <div className="space-y-2">
      {open.length > 0 && <Questions label="Questions to answer here" beside={open} rate={rate} />}
      {later.length > 0 && (
        <details className="font-sans text-small text-quiet">
          <summary className="inline-flex min-h-11 items-center">{counted(later.length, 'question')} for later</summary>
          <Questions label="Questions for later" beside={later} rate={rate} />
        </details>
      )}
    </div>
  );
}

function Questions({ label, beside, rate }: { label: string; beside: readonly MarginPrompt[]; rate: RateInMargin }) {
  return (
    <ul aria-label={label} className="space-y-3">
      {beside.map((one) => <li key={one.card.id}><MarginQuestion one={one} rate={rate} /></li>)}
    </ul>
  );
}

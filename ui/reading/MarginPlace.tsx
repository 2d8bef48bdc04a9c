'use client';

import { use } from 'react';
import type { MarginPrompt } from '@/core/scheduling/marginPrompts';
import { counted } from '@/core/text';
import { MarginQuestion } from './MarginQuestion';
import type { RateInMargin } from './MarginQuestion';
import { MarginContext } from './MarginStudy';

/** The questions that a paragraph answers, beside it: what is due can be answered there and stands open, what comes later is
 *  folded away and fades. */
export default function MarginPlace({ index }: { readonly index: number }) {
  const margin = use(MarginContext);
  const beside = margin?.prompts.get(index);
  if (margin === null || beside === undefined) return null;
  const open = beside.filter(({ standing }) => standing !== 'later');
  const later = beside.filter(({ standing }) => standing === 'later');
  return (
    <div className="space-y-2">
      {open.length > 0 && <Questions label="Questions to answer here" beside={open} rate={margin.rate} />}
      {later.length > 0 && (
        <details className="font-sans text-small text-quiet">
          <summary className="inline-flex min-h-11 items-center">{counted(later.length, 'question')} for later</summary>
          <Questions label="Questions for later" beside={later} rate={margin.rate} />
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

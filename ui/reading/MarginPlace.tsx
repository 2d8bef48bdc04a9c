'use client';

import { useTranslations } from 'next-intl';
import { use } from 'react';
import type { MarginPrompt } from '@/core/scheduling/marginPrompts';
import { MarginQuestion } from './MarginQuestion';
import type { RateInMargin } from './MarginQuestion';
import { MarginContext } from './MarginStudy';

/** The questions that a paragraph answers, beside it: what is due can be answered there and stands open, what comes later is
 *  folded away and fades. */
export default function MarginPlace({ index }: { readonly index: number }) {
  const t = useTranslations('reading');
  const margin = use(MarginContext);
  const beside = margin?.prompts.get(index);
  if (margin === null || beside === undefined) return null;
  const open = beside.filter(({ standing }) => standing !== 'later');
  const later = beside.filter(({ standing }) => standing === 'later');
  return (
    <div className="space-y-2">
      {open.length > 0 && <Questions label={t('toAnswer')} beside={open} rate={margin.rate} />}
      {later.length > 0 && (
        <details className="font-sans text-small text-quiet">
          <summary className="inline-flex min-h-11 items-center">{t('later', { count: later.length })}</summary>
          <Questions label={t('questionsForLater')} beside={later} rate={margin.rate} />
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

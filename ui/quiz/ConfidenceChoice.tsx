import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { confidences } from '@/core/quiz/confidence';
import type { Confidence } from '@/core/quiz/confidence';
import { Pill } from './forms/Pill';
import { useConfidenceTexts } from './useConfidenceTexts';

interface ConfidenceChoiceProps {
  readonly name: string;
  readonly confidence: Confidence | null;
  readonly onChoose: (confidence: Confidence) => void;
}

/** How sure the learner is of the answer above. */
export function ConfidenceChoice({ name, confidence, onChoose }: ConfidenceChoiceProps) {
  const id = useId();
  const t = useTranslations('quiz');
  const texts = useConfidenceTexts();
  return (
    <div role="radiogroup" aria-labelledby={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <span id={id} className="text-quiet">{t('howSure')}</span>
      <span className="flex flex-wrap gap-2">
        {confidences.map((one) => (
          <Pill key={one} name={name} text={texts[one]} checked={confidence === one} onChange={() => onChoose(one)} />
        ))}
      </span>
    </div>
  );
}

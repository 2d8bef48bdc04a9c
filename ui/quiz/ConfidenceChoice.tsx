import { useId } from 'react';
import { confidences } from '@/core/quiz/confidence';
import type { Confidence } from '@/core/quiz/confidence';
import { confidenceTexts } from './confidenceTexts';
import { Pill } from './forms/Pill';

interface ConfidenceChoiceProps {
  readonly name: string;
  readonly confidence: Confidence | null;
  readonly onChoose: (confidence: Confidence) => void;
}

/** How sure the learner is of the answer above. */
export function ConfidenceChoice({ name, confidence, onChoose }: ConfidenceChoiceProps) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <span id={id} className="text-quiet">How sure are you?</span>
      <span className="flex flex-wrap gap-2">
        {confidences.map((one) => (
          <Pill key={one} name={name} text={confidenceTexts[one]} checked={confidence === one} onChange={() => onChoose(one)} />
        ))}
      </span>
    </div>
  );
}

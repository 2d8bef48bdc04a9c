import { percent } from '@/core/text';
import { usePercent } from '../messages/percents';

/** How much of something would be recalled now. */
export function MasteryBar({ mastery, label }: { mastery: number; label: string }) {
  const percentText = usePercent();
  return (
    <div className="flex items-center gap-3">
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(mastery * 100)}
        className="h-1 grow rounded-soft bg-line"
      >
        <div className="h-full rounded-soft bg-accent" style={{ width: percent(mastery) }} />
      </div>
      <span aria-hidden className="figures w-10 text-end text-small text-quiet">
        {percentText(mastery)}
      </span>
    </div>
  );
}

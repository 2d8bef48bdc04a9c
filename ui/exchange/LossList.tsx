import { lossGroups } from '@/core/exchange/loss';
import type { Loss, LossGroup } from '@/core/exchange/loss';
import { counted } from '@/core/text';

interface LossListProps {
  readonly losses: readonly Loss[];
  /** What to say of items that are left behind, and of those that lose a part. */
  readonly whole: string;
  readonly part: string;
}

/** What does not get across, by reason; every item can be unfolded. */
export function LossList({ losses, whole, part }: LossListProps) {
  const groups = lossGroups(losses);
  if (groups.length === 0) return null;
  return (
    <ul className="space-y-2 text-small">
      {groups.map((group) => <li key={`${String(group.isWhole)} ${group.why}`}><Group group={group} beginning={group.isWhole ? whole : part} /></li>)}
    </ul>
  );
}

function Group({ group: { why, losses }, beginning }: { group: LossGroup; beginning: string }) {
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 break-words">
        <span className="font-semibold">{beginning}: {counted(losses.length, 'question')}.</span> {why}
      </summary>
      <ul className="max-h-80 list-disc space-y-1 overflow-y-auto pb-2 pl-6" tabIndex={0} aria-label={why}>
        {losses.map(({ item, stem }, index) => (
          <li key={index} className="break-words">{stem === '' ? item : stem}{stem !== '' && item !== '' && <span className="text-quiet"> ({item})</span>}</li>
        ))}
      </ul>
    </details>
  );
}

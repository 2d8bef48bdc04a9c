import Link from 'next/link';
import type { AttemptId } from '@/core/ids';

interface OnlyWrongProps {
  readonly attemptId: AttemptId;
  readonly wrong: number;
  readonly total: number;
  readonly isChosen: boolean;
}

/** Turns between all questions and those that were not fully right; nothing where that is the same. */
export function OnlyWrong({ attemptId, wrong, total, isChosen }: OnlyWrongProps) {
  if (wrong === 0 || wrong === total) return null;
  const address = `/attempts/${attemptId}/result`;
  const choices = [
    { text: `All ${total}`, href: address, isCurrent: !isChosen },
    { text: `Only wrong ones, ${wrong}`, href: `${address}?show=wrong`, isCurrent: isChosen },
  ];
  return (
    <nav aria-label="Questions shown" className="no-print flex gap-6">
      {choices.map(({ text, href, isCurrent }) => (
        <Link
          key={href} href={href} scroll={false} aria-current={isCurrent ? 'page' : undefined}
          className="figures inline-flex min-h-11 items-center border-b-2 border-transparent text-quiet aria-[current]:border-accent aria-[current]:text-ink"
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}

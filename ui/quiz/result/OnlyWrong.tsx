import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AttemptId } from '@/core/ids';

interface OnlyWrongProps {
  readonly attemptId: AttemptId;
  readonly wrong: number;
  readonly total: number;
  readonly isChosen: boolean;
}

/** Turns between all questions and those that were not fully right; nothing where that is the same. */
export function OnlyWrong({ attemptId, wrong, total, isChosen }: OnlyWrongProps) {
  const t = useTranslations('quizResult');
  if (wrong === 0 || wrong === total) return null;
  const address = `/attempts/${attemptId}/result`;
  const choices = [
    { text: t('all', { count: total }), href: address, isCurrent: !isChosen },
    { text: t('onlyWrong', { count: wrong }), href: `${address}?show=wrong`, isCurrent: isChosen },
  ];
  return (
    <nav aria-label={t('shown')} className="no-print flex gap-6">
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

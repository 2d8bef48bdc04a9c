import { useTranslations } from 'next-intl';
import { MINUTE_MS } from '@/core/time';

const warnings = [1, 5];

/** What is left of the time; read aloud only when five minutes are left, and one. */
export function TimeLeft({ ms }: { ms: number }) {
  const t = useTranslations('quiz');
  const seconds = Math.ceil(ms / 1000);
  const minutes = warnings.find((one) => ms <= one * MINUTE_MS);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p className="figures text-small text-quiet">
      <span role="timer">{t('timeLeft', { clock })}</span>
      <span role="status" className="sr-only">{seconds === 0 ? t('timeUp') : minutes === undefined ? '' : t('minutesLeft', { minutes })}</span>
    </p>
  );
}

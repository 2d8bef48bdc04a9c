import { MINUTE_MS } from '@/core/time';

const warnings = [{ ms: MINUTE_MS, text: '1 minute left' }, { ms: 5 * MINUTE_MS, text: '5 minutes left' }];

/** What is left of the time; read aloud only when five minutes are left, and one. */
export function TimeLeft({ ms }: { ms: number }) {
  const seconds = Math.ceil(ms / 1000);
  const warning = warnings.find((one) => ms <= one.ms)?.text ?? '';
  return (
    <p className="figures text-small text-quiet">
      <span role="timer">{`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`}</span>
      <span role="status" className="sr-only">{seconds === 0 ? 'The time is up' : warning}</span>
    </p>
  );
}

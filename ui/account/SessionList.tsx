import { useTranslations } from 'next-intl';
import type { Device } from '@/core/accounts/device';
import type { SessionId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { ActionForm } from '../forms/ActionForm';
import type { FormOutcome } from '../forms/ActionForm';
import { useDateFormat } from '../messages/dates';

interface SessionListProps {
  readonly sessions: readonly {
    readonly id: SessionId;
    readonly device: Device;
    readonly address: string | null;
    readonly begunAt: Instant;
    readonly seenAt: Instant;
  }[];
  /** The one that this page is shown in. */
  readonly here: SessionId | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly end: (id: SessionId) => () => Promise<FormOutcome>;
}

/** Where one is signed in, and the way out there. */
export function SessionList({ sessions, here, timeZone, end }: SessionListProps) {
  const t = useTranslations('account.sessions');
  const dates = useDateFormat({ dateStyle: 'medium', timeZone });
  const deviceText = ({ browser, system }: Device): string =>
    (browser !== null && system !== null ? t('device', { browser, system }) : (browser ?? system ?? t('unknownDevice')));
  const seenText = (seen: Instant, begun: Instant, address: string | null): string => {
    const when = { seen: dates.format(seen), begun: dates.format(begun) };
    return address === null ? t('seen', when) : t('seenFrom', { ...when, address });
  };
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map(({ id, device, address, begunAt, seenAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0 break-words">
            <p className="font-semibold">{deviceText(device)}{id === here && <span className="font-normal text-quiet"> · {t('here')}</span>}</p>
            <p className="label figures">{seenText(seenAt, begunAt, address)}</p>
          </div>
          {id !== here && <ActionForm action={end(id)} submitLabel={t('end')} isQuiet><span className="sr-only">{deviceText(device)}</span></ActionForm>}
        </li>
      ))}
    </ul>
  );
}

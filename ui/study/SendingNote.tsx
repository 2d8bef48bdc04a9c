import { useTranslations } from 'next-intl';
import type { Trouble } from '../offline/troubles';

interface SendingNoteProps {
  /** Nothing where all is well. */
  readonly troubles: readonly Trouble[];
}

/** Says so when reviews wait in the browser, or something about them is wrong. */
export function SendingNote({ troubles }: SendingNoteProps) {
  const t = useTranslations('study.sending');
  const textOf = (trouble: Trouble): string => {
    switch (trouble.kind) {
      case 'not-kept':
        return t('notKept');
      case 'signed-out':
        return t('signedOut', { count: trouble.count });
      case 'offline':
      case 'refused':
      case 'unreadable':
        return t(trouble.kind, { count: trouble.count });
      case 'clock':
        return t('clock', { clock: trouble.isFast ? 'fast' : 'slow', unit: trouble.unit, count: trouble.count });
    }
  };
  return (
    <div role="status" className="figures min-h-5 text-small text-quiet">
      {troubles.map((trouble) => <p key={trouble.kind}>{textOf(trouble)}</p>)}
    </div>
  );
}

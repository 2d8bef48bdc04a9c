'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FlagDialog } from '../../study/FlagDialog';

interface ContestProps {
  readonly isContested: boolean;
  readonly contest: (note: string) => Promise<Outcome>;
  readonly takeBack: () => Promise<Outcome>;
}

interface Outcome {
  readonly ok: boolean;
}

type Shown = 'button' | 'dialog' | 'sending' | 'failed';

/** Says to a question's author what is wrong with it; can be taken back. */
export function Contest({ isContested, contest, takeBack }: ContestProps) {
  const t = useTranslations('quizResult.contest');
  const [contested, setContested] = useState(isContested);
  const [shown, show] = useState<Shown>('button');
  const send = async (request: () => Promise<Outcome>, becomes: boolean): Promise<void> => {
    show('sending');
    const { ok: reached } = await request().catch(() => ({ ok: false }));
    if (reached) setContested(becomes);
    show(reached ? 'button' : 'failed');
  };
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 text-small text-quiet">
      <button
        type="button" className="text-link min-h-11" disabled={shown === 'sending'}
        onClick={() => { if (contested) void send(takeBack, false); else show('dialog'); }}
      >
        {contested ? t('takeBack') : t('start')}
      </button>
      <span role="status">
        {shown === 'failed' ? t('failed') : contested ? t('contested') : ''}
      </span>
      {shown === 'dialog' && (
        <FlagDialog
          heading={t('heading')} submitLabel={t('send')}
          flag={(note) => void send(() => contest(note), true)}
          onClosed={() => show((now) => (now === 'dialog' ? 'button' : now))}
        />
      )}
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useActionState, useState } from 'react';
import type { CardPage } from '@/core/scheduling/cardPage';
import type { Instant } from '@/core/time';
import { FormMessage } from '../forms/FormMessage';
import type { FormOutcome } from '../forms/ActionForm';
import { CardTools } from './CardTools';
import { SlotStatement } from './SlotStatement';
import { Standing } from './Standing';

interface CardListProps {
  readonly listed: CardPage;
  readonly address: string;
  readonly now: Instant;
  readonly change: (before: FormOutcome | null, form: FormData) => Promise<FormOutcome>;
}

/** Cards to choose from, and what can be done to those chosen. */
export function CardList({ listed: { cards, total }, address, now, change }: CardListProps) {
  const t = useTranslations('cards');
  const counts = useTranslations('counts');
  const [outcome, run] = useActionState(change, null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => choose((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  if (cards.length === 0) return <p className="text-quiet">{t('none')}</p>;
  const ids = cards.map(({ card }) => card.id);
  const isAllChosen = ids.every((id) => chosen.has(id));
  return (
    <form action={run} className="space-y-4">
      <div className="flex items-center justify-between gap-4">
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" className="size-5 accent-accent" checked={isAllChosen} onChange={() => choose(new Set(isAllChosen ? [] : ids))} />
          {t('chooseAll')}
        </label>
        <span className="figures text-small text-quiet">{counts('cards', { count: total })}</span>
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {cards.map(({ card, fact, recall }) => (
          <li key={card.id} className="flex gap-3 py-3">
            <input
              type="checkbox" name="card" value={card.id} checked={chosen.has(card.id)} onChange={() => toggle(card.id)}
              aria-label={t('choose', { statement: fact.statement })} className="mt-1 size-5 shrink-0 accent-accent"
            />
            <div className="min-w-0 space-y-0.5">
              <p className="font-serif">
                <Link className="hover:underline hover:decoration-1" href={`${address}/${encodeURIComponent(card.factId)}/${encodeURIComponent(card.slot)}`}>
                  <SlotStatement fact={fact} slot={card.slot} />
                </Link>
              </p>
              <p className="label figures"><Standing card={card} recall={recall} now={now} /></p>
            </div>
          </li>
        ))}
      </ul>
      <div className={`space-y-1 bg-paper py-3 ${chosen.size > 0 ? 'sticky bottom-0 border-t border-line' : ''}`}>
        {chosen.size > 0 ? <CardTools count={chosen.size} /> : <p className="label">{t('whatFor')}</p>}
        <FormMessage text={outcome?.text ?? null} isError={outcome?.isError ?? false} />
      </div>
    </form>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FormProps } from './formProps';

/** Items put in order by buttons or arrow keys. As it comes, the order is nobody's answer: a move makes it one, or the
 *  learner's word that it is right as it stands. */
export function OrderForm({ form, response, onAnswer }: FormProps<'order'>) {
  const t = useTranslations('quiz.forms');
  const [told, tell] = useState('');
  const items = response?.items ?? form.items;
  const move = (from: number, to: number): void => {
    const [item, other] = [items[from], items[to]];
    if (item === undefined || other === undefined) return;
    onAnswer({ kind: 'order', items: items.with(from, other).with(to, item) });
    tell(t('moved', { item, number: to + 1, total: items.length }));
  };
  return (
    <div className="space-y-3">
      <ol className="divide-y divide-line border-y border-line">
        {items.map((item, index) => <OrderItem key={item} item={item} index={index} count={items.length} move={move} />)}
      </ol>
      <p role="status" className="sr-only">{told}</p>
      {response === null ? (
        <p className="flex flex-wrap items-center gap-x-4 text-quiet">
          {t.rich('notOrdered', {
            button: (text) => (
              <button key="button" type="button" className="text-link min-h-11 text-ink" onClick={() => onAnswer({ kind: 'order', items: [...items] })}>
                {text}
              </button>
            ),
          })}
        </p>
      ) : (
        <p className="label flex min-h-11 items-center">{t('ordered')}</p>
      )}
    </div>
  );
}

interface OrderItemProps {
  readonly item: string;
  readonly index: number;
  readonly count: number;
  readonly move: (from: number, to: number) => void;
}

function OrderItem({ item, index, count, move }: OrderItemProps) {
  const t = useTranslations('quiz.forms');
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(index, to);
  };
  return (
    <li className="flex items-center gap-3 py-2" onKeyDown={onKeyDown}>
      <span aria-hidden className="figures w-5 text-quiet">{index + 1}</span>
      <span className="grow">{item}</span>
      <MoveButton sign="↑" label={t('moveUp', { item })} isPossible={index > 0} move={() => move(index, index - 1)} />
      <MoveButton sign="↓" label={t('moveDown', { item })} isPossible={index < count - 1} move={() => move(index, index + 1)} />
    </li>
  );
}

interface MoveButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly isPossible: boolean;
  readonly move: () => void;
}

/** Not disabled where there is no way on: who has moved an item to the top would lose the place on the page. */
function MoveButton({ sign, label, isPossible, move }: MoveButtonProps) {
  return (
    <button
      type="button" aria-label={label} aria-disabled={!isPossible} onClick={move}
      className="button size-11 shrink-0 px-0 aria-disabled:cursor-default aria-disabled:text-quiet aria-disabled:opacity-50"
    >
      <span aria-hidden>{sign}</span>
    </button>
  );
}

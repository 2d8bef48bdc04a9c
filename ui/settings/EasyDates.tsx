'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DateRange } from '@/core/scheduling/preferences';
import { hidden } from '../messages/hidden';

interface Row {
  readonly key: number;
  readonly range: Partial<DateRange>;
}

/** Holidays and exams: dates on which nothing new should fall due. */
export function EasyDates({ ranges, problem }: { ranges: readonly DateRange[]; problem: string | undefined }) {
  const t = useTranslations('settings.dates');
  const [rows, setRows] = useState<readonly Row[]>(() => ranges.map((range, key) => ({ key, range })));
  const add = (): void => setRows((before) => [...before, { key: (before.at(-1)?.key ?? -1) + 1, range: {} }]);
  const remove = (key: number): void => setRows((before) => before.filter((row) => row.key !== key));
  const invalid = problem === undefined ? undefined : true;
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{t('title')}</legend>
      {rows.map(({ key, range }, index) => (
        <div key={key} className="flex flex-wrap items-end gap-3">
          <label className="space-y-1"><span className="label block">{t('from')}</span><input type="date" name="easyFrom" defaultValue={range.from} required className="field" aria-invalid={invalid} /></label>
          <label className="space-y-1"><span className="label block">{t('to')}</span><input type="date" name="easyTo" defaultValue={range.to} required className="field" aria-invalid={invalid} /></label>
          <button type="button" className="text-link min-h-11" onClick={() => remove(key)}>
            {t.rich('remove', { place: index + 1, hidden })}
          </button>
        </div>
      ))}
      {problem !== undefined && <p role="alert" className="text-accent">{problem}</p>}
      <button type="button" className="button" onClick={add}>{t('add')}</button>
    </fieldset>
  );
}

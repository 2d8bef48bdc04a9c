import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { blank } from '@/core/questions/question';
import type { FormProps } from './formProps';
import { TypedField } from './TypedField';

const gapClass =
  'mx-1 min-h-11 max-w-full rounded-soft border border-edge bg-raised px-2 font-sans text-base text-ink disabled:opacity-100';

/** A sentence with several gaps, each a field or a choice from the words of the bank. */
export function GapsForm({ stem, form: { count, bank }, response, onAnswer }: FormProps<'gaps'> & { readonly stem: string }) {
  const t = useTranslations('quiz.forms');
  const texts = Array.from({ length: count }, (_, gap) => response?.texts[gap] ?? '');
  const fill = (gap: number) => (text: string): void => onAnswer({ kind: 'gaps', texts: texts.with(gap, text) });
  return (
    <p className="font-serif text-reading leading-[3.25rem]">
      {stem.split(blank).map((part, index) => {
        const gap = index - 1;
        const label = t('gap', { number: index, total: count });
        return (
          <Fragment key={index}>
            {index > 0 && (bank === null
              ? <TypedField aria-label={label} className={`${gapClass} w-44`} value={texts[gap] ?? ''} onType={fill(gap)} />
              : <BankGap label={label} bank={bank} texts={texts} gap={gap} onChoose={fill(gap)} />)}
            {part}
          </Fragment>
        );
      })}
    </p>
  );
}

interface BankGapProps {
  readonly label: string;
  readonly bank: readonly string[];
  readonly texts: readonly string[];
  readonly gap: number;
  readonly onChoose: (word: string) => void;
}

/** Words that fill another gap are marked, not taken away: a word may be moved. */
function BankGap({ label, bank, texts, gap, onChoose }: BankGapProps) {
  const t = useTranslations('quiz.forms');
  return (
    <select aria-label={label} className={gapClass} value={texts[gap]} onChange={({ target }) => onChoose(target.value)}>
      <option value="">…</option>
      {bank.map((word) => (
        <option key={word} value={word}>
          {texts.some((text, other) => text === word && other !== gap) ? t('used', { word }) : word}
        </option>
      ))}
    </select>
  );
}

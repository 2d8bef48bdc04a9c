import { useTranslations } from 'next-intl';
import { typedVerdict } from '@/core/grading/typedVerdict';
import type { DifferencePart } from '@/core/grading/difference';
import type { TypedKey } from '@/core/grading/typedText';

interface TypedVerdictProps {
  readonly typed: TypedKey;
  readonly text: string;
  /** Of the course. */
  readonly language: string;
}

/** What there is to say of a typed answer. */
export function TypedVerdict({ typed, text, language }: TypedVerdictProps) {
  const t = useTranslations('study.answer');
  const verdict = typedVerdict(typed, text);
  switch (verdict.kind) {
    case 'right':
      return <p className="font-semibold text-correct">{t('right')}</p>;
    case 'misspelt':
      return (
        <p>
          {t.rich('misspelt', {
            verdict: (said) => <span className="font-semibold text-correct">{said}</span>,
            answer: () => <span lang={language}>{verdict.right}</span>,
          })}
        </p>
      );
    case 'wrong':
      return (
        <div>
          <p className="font-semibold text-accent">{text.trim() === '' ? t('nothing') : t('wrong')}</p>
          {text.trim() !== '' && <p className="font-serif">{verdict.difference.map((part, index) => <Part key={index} {...part} language={language} />)}</p>}
        </div>
      );
  }
}

/** What was typed too much is struck out, what was missing underlined; both are also said. */
function Part({ kind, text, language }: DifferencePart & { language: string }) {
  const t = useTranslations('study.answer');
  if (kind === 'same') return <span lang={language}>{text}</span>;
  const Mark = kind === 'extra' ? 'del' : 'ins';
  return (
    <>
      <span className="sr-only"> {kind === 'extra' ? t('typed') : t('rightIs')} </span>
      <Mark lang={language} className={kind === 'extra' ? 'me-1 text-quiet decoration-2' : 'bg-wash font-semibold decoration-2'}>{text}</Mark>
      <span className="sr-only">; </span>
    </>
  );
}

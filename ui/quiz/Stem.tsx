import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { blank } from '@/core/questions/question';

interface StemProps {
  readonly text: string;
  /** Fills the gap once it may be seen. */
  readonly answer?: string | undefined;
  /** Words to underline, where they stand in the text. */
  readonly asked?: string | null;
}

/** A question's text; each gap of a cloze as a rule, or filled with `answer`. */
export function Stem({ text, answer, asked = null }: StemProps) {
  return text.split(blank).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <Gap answer={answer} />}
      <Underlined text={part} words={asked} />
    </Fragment>
  ));
}

function Gap({ answer }: { answer: string | undefined }) {
  const t = useTranslations('frame');
  if (answer !== undefined) return <mark className="bg-wash text-ink">{answer}</mark>;
  return (
    <span className="inline-block w-20 border-b-2 border-accent leading-none">
      <span className="sr-only">{t('blank')}</span>&nbsp;
    </span>
  );
}

function Underlined({ text, words }: { text: string; words: string | null }) {
  const at = words === null || words === '' ? -1 : text.indexOf(words);
  if (words === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <u className="decoration-accent decoration-2 underline-offset-4">{words}</u>
      {text.slice(at + words.length)}
    </>
  );
}

import { useTranslations } from 'next-intl';
import { shuffled } from '@/core/random';
import type { RecognitionPrompt } from '@/core/questions/prompt';

interface OptionsProps {
  readonly prompt: RecognitionPrompt;
  /** Of the course. */
  readonly language: string;
  /** Differs from showing to showing, so that the right option does not keep its place. */
  readonly seed: string;
  readonly chosen: string | null;
  readonly isRevealed: boolean;
  readonly choose: (option: string) => void;
}

/** The options in the order in which they are shown. */
export function optionsOf({ answer, distractors }: RecognitionPrompt, seed: string): string[] {
  return shuffled([answer, ...distractors], seed);
}

/** The options of a question that asks to recognise. Choosing one shows the answer. */
export function Options({ prompt, language, seed, chosen, isRevealed, choose }: OptionsProps) {
  const t = useTranslations('study.options');
  const markOf = (option: string): string => {
    if (option === prompt.answer) return option === chosen ? t('chosenRight') : t('answer');
    return option === chosen ? t('chosen') : '';
  };
  return (
    <ul aria-label={t('name')} className="space-y-2">
      {optionsOf(prompt, seed).map((option, index) => (
        <li key={option}>
          <button
            type="button"
            disabled={isRevealed}
            aria-keyshortcuts={'abcdefgh'[index]}
            onClick={() => choose(option)}
            className={`button w-full justify-start text-start font-normal disabled:opacity-100 ${lookOf(option, prompt.answer, chosen, isRevealed)}`}
          >
            <span aria-hidden className="figures w-5 shrink-0 text-quiet">{'abcdefgh'[index]}</span>
            <span lang={language} className="font-serif">{option}</span>
            {isRevealed && <span className="ms-auto shrink-0 text-small text-quiet">{markOf(option)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function lookOf(option: string, answer: string, chosen: string | null, isRevealed: boolean): string {
  if (!isRevealed) return '';
  if (option === answer) return 'border-correct';
  return option === chosen ? 'border-accent' : 'border-line';
}

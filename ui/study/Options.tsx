import { shuffled } from '@/core/random';
import type { RecognitionPrompt } from '@/core/questions/prompt';

interface OptionsProps {
  readonly prompt: RecognitionPrompt;
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
export function Options({ prompt, seed, chosen, isRevealed, choose }: OptionsProps) {
  return (
    <ul aria-label="Options" className="space-y-2">
      {optionsOf(prompt, seed).map((option, index) => (
        <li key={option}>
          <button
            type="button"
            disabled={isRevealed}
            aria-keyshortcuts={'abcdefgh'[index]}
            onClick={() => choose(option)}
            className={`button w-full justify-start text-left font-normal disabled:opacity-100 ${lookOf(option, prompt.answer, chosen, isRevealed)}`}
          >
            <span aria-hidden className="figures w-5 shrink-0 text-quiet">{'abcdefgh'[index]}</span>
            <span className="font-serif">{option}</span>
            {isRevealed && <span className="ml-auto shrink-0 text-small text-quiet">{markOf(option, prompt.answer, chosen)}</span>}
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

function markOf(option: string, answer: string, chosen: string | null): string {
  if (option === answer) return option === chosen ? 'Right: you chose this' : 'The answer';
  return option === chosen ? 'You chose this' : '';
}

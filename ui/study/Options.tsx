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

/** The options of a question that asks to recognise. Choosing one shows the answer. */
export function Options({ prompt: { answer, distractors }, seed, chosen, isRevealed, choose }: OptionsProps) {
  return (
    <ul aria-label="Options" className="space-y-2">
      {shuffled([answer, ...distractors], seed).map((option, index) => (
        <li key={option}>
          <button
            type="button"
            disabled={isRevealed}
            aria-keyshortcuts={'abcdefgh'[index]}
            onClick={() => choose(option)}
            className={`button w-full justify-start text-left font-normal disabled:opacity-100 ${isRevealed && option === answer ? 'border-correct' : ''}`}
          >
            <span aria-hidden className="figures w-5 text-quiet">{'abcdefgh'[index]}</span>
            <span className="font-serif">{option}</span>
            {isRevealed && <span className="ml-auto text-small text-quiet">{markOf(option, answer, chosen)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function markOf(option: string, answer: string, chosen: string | null): string {
  if (option === answer) return option === chosen ? 'Right: you chose this' : 'The answer';
  return option === chosen ? 'You chose this' : '';
}

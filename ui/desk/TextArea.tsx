import { useId } from 'react';
import type { Ref } from 'react';

interface TextAreaProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** What is to be said of the text as it stands. */
  readonly advice?: readonly string[];
  readonly isWrong?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A labelled field of some lines, with advice that is read out as it changes. */
export function TextArea({ label, hint, value, onType, advice = [], isWrong = false, ref }: TextAreaProps) {
  const id = useId();
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">{label}</label>
      <p id={`${id}-hint`} className="text-small text-quiet">{hint}</p>
      <textarea
        id={id}
        ref={ref}
        className="field field-sizing-content resize-y"
        rows={2}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint ${id}-advice`}
        onChange={(event) => onType(event.target.value)}
      />
      <ul id={`${id}-advice`} aria-live="polite" aria-label={`Advice on: ${label}`} className="text-small text-accent">
        {advice.map((text) => <li key={text}>{text}</li>)}
      </ul>
    </div>
  );
}

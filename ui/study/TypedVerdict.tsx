import { typedVerdict } from '@/core/grading/typedVerdict';
import type { DifferencePart } from '@/core/grading/difference';
import type { TypedKey } from '@/core/grading/typedText';

/** What there is to say of a typed answer. */
export function TypedVerdict({ typed, text }: { typed: TypedKey; text: string }) {
  const verdict = typedVerdict(typed, text);
  switch (verdict.kind) {
    case 'right':
      return <p className="font-semibold text-correct">Right</p>;
    case 'misspelt':
      return <p><span className="font-semibold text-correct">Right but for spelling:</span> {verdict.right}</p>;
    case 'wrong':
      return (
        <div>
          <p className="font-semibold text-accent">{text.trim() === '' ? 'Nothing typed' : 'Not right'}</p>
          {text.trim() !== '' && <p className="font-serif">{verdict.difference.map((part, index) => <Part key={index} {...part} />)}</p>}
        </div>
      );
  }
}

/** What was typed too much is struck out, what was missing underlined; both are also said. */
function Part({ kind, text }: DifferencePart) {
  if (kind === 'same') return text;
  const Mark = kind === 'extra' ? 'del' : 'ins';
  return (
    <>
      <span className="sr-only">{kind === 'extra' ? ' you typed: ' : ' right is: '}</span>
      <Mark className={kind === 'extra' ? 'mr-1 text-quiet decoration-2' : 'bg-wash font-semibold decoration-2'}>{text}</Mark>
      <span className="sr-only">; </span>
    </>
  );
}

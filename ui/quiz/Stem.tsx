import { blank } from '@/core/questions/question';

/** A question's text; the gap of a cloze as a rule, or filled with `answer` once that may be seen. */
export function Stem({ text, answer }: { text: string; answer?: string | undefined }) {
  const [before, after] = text.split(blank);
  if (after === undefined) return text;
  return (
    <>
      {before}
      {answer === undefined ? (
        <span className="inline-block w-20 border-b-2 border-accent leading-none">
          <span className="sr-only">blank</span>&nbsp;
        </span>
      ) : (
        <mark className="bg-wash text-ink">{answer}</mark>
      )}
      {after}
    </>
  );
}

import { blank } from '@/core/questions/question';

/** A question's text; the gap of a cloze as a rule. */
export function Stem({ text }: { text: string }) {
  const [before, after] = text.split(blank);
  if (after === undefined) return text;
  return (
    <>
      {before}
      <span className="inline-block w-20 border-b-2 border-accent">
        <span className="sr-only">blank</span>&nbsp;
      </span>
      {after}
    </>
  );
}

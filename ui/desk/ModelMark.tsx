import type { DraftFact, DraftSlot } from '@/core/authoring/draft';
import type { Desk } from './useDesk';

const markTexts: Readonly<Record<NonNullable<DraftSlot['fromModel']>, string>> = {
  slot: 'Proposed by the model, resting on:',
  question: 'Question proposed by the model, resting on:',
};

/** Says what a model wrote, with the sentence of the article that its author should hold it against. */
export function ModelMark({ desk, fact: { place, slots }, slot }: { desk: Desk; fact: DraftFact; slot: string }) {
  const mark = slots[slot]?.fromModel;
  if (mark === undefined) return null;
  return (
    <div className="border-l-2 border-edge pl-3 text-small">
      <p className="text-quiet">{markTexts[mark]}</p>
      {place !== null && <blockquote className="font-serif">{desk.draft.article.text.slice(place.start, place.end)}</blockquote>}
    </div>
  );
}

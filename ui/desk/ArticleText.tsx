import { useEffect, useRef } from 'react';
import { piecesOf, unplacedSlots } from '@/core/authoring/highlights';
import type { TextPiece } from '@/core/authoring/highlights';
import type { SlotAddress } from '@/core/authoring/command';
import type { DeskView } from '@/core/authoring/desk';
import { draftFactOf } from '@/core/authoring/draft';
import type { Decision } from '@/core/authoring/draft';
import { isSameSlot } from '@/core/authoring/slotList';
import type { ListedSlot } from '@/core/authoring/slotList';
import { decisionMarks, decisionTexts } from './flagTexts';
import type { Desk } from './useDesk';

interface ArticleTextProps {
  readonly view: DeskView;
  readonly desk: Desk;
  readonly onSelect: (slot: SlotAddress) => void;
}

/** The section's text with the listed slots marked in it; those without words of their own stand below their paragraph. */
export function ArticleText({ view, desk, onSelect }: ArticleTextProps) {
  const unplaced = unplacedSlots(desk.list, view.paragraphs);
  return (
    <section aria-label="The article" className="space-y-[1.1em] font-serif text-reading">
      {view.paragraphs.map((paragraph, index) => (
        <div key={paragraph.start} className="space-y-2">
          <p>
            <span aria-hidden className="label figures select-none pr-2">¶{paragraph.number}</span>
            {piecesOf(paragraph, desk.list, desk.selected).map((piece) => (
              <Piece key={piece.start} piece={piece} selected={desk.selected} onSelect={onSelect} />
            ))}
          </p>
          <Unplaced
            desk={desk}
            onSelect={onSelect}
            slots={view.paragraphs[index + 1]?.number === paragraph.number ? [] : unplaced.filter(({ factId }) => paragraphOf(desk, factId) === paragraph.number)}
          />
        </div>
      ))}
    </section>
  );
}

function paragraphOf({ draft }: Desk, factId: SlotAddress['factId']): number | undefined {
  return draftFactOf(draft, factId)?.fact.paragraph;
}

/** Told apart by a mark as well as by colour. */
const looks: Readonly<Record<Decision, string>> = {
  open: 'border-b-2 border-dotted border-edge',
  approved: "border-b-2 border-solid border-correct after:text-small after:text-correct after:content-['✓']",
  rejected: "text-quiet line-through after:ml-0.5 after:inline-block after:text-small after:content-['✕']",
};

interface PieceProps {
  readonly piece: TextPiece;
  readonly selected: SlotAddress | null;
  readonly onSelect: (slot: SlotAddress) => void;
}

function Piece({ piece: { start, text, slot }, selected, onSelect }: PieceProps) {
  const isSelected = isSameSlot(slot, selected);
  const element = useRef<HTMLSpanElement>(null);
  // Turning to a slot brings it into sight; opening the page does not move it.
  const wasShown = useRef(false);
  useEffect(() => {
    if (isSelected && wasShown.current) element.current?.scrollIntoView({ block: 'nearest' });
    wasShown.current = true;
  }, [isSelected]);
  if (slot === null) return <span data-start={start}>{text}</span>;
  return (
    <span
      ref={element}
      data-start={start}
      role="button"
      tabIndex={isSelected ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={`${text}, ${decisionTexts[slot.own.decision]}`}
      className={`cursor-pointer scroll-my-24 ${looks[slot.own.decision]} ${isSelected ? 'bg-wash outline-2 outline-accent' : ''}`}
      onClick={() => { if (window.getSelection()?.isCollapsed !== false) onSelect(slot); }}
      onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onSelect(slot); } }}
    >
      {text}
    </span>
  );
}

function Unplaced({ slots, desk, onSelect }: { slots: readonly ListedSlot[]; desk: Desk; onSelect: (slot: SlotAddress) => void }) {
  if (slots.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 font-sans">
      <span className="label">Also asked here:</span>
      {slots.map((one) => {
        const words = draftFactOf(desk.draft, one.factId)?.fact.slots.find(({ name }) => name === one.slot)?.text ?? '';
        return (
          <button
            key={`${one.factId} ${one.slot}`}
            type="button"
            aria-pressed={isSameSlot(one, desk.selected)}
            className="max-w-64 truncate rounded-soft border border-line px-2 py-1 text-small aria-pressed:border-accent aria-pressed:bg-wash"
            onClick={() => onSelect(one)}
          >
            {words} {decisionMarks[one.own.decision]}
            <span className="sr-only">, {decisionTexts[one.own.decision]}</span>
          </button>
        );
      })}
    </div>
  );
}

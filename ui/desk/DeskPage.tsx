'use client';

import { useRef, useState } from 'react';
import type { SlotAddress } from '@/core/authoring/command';
import type { DeskView } from '@/core/authoring/desk';
import { isSameSlot } from '@/core/authoring/slotList';
import { ArticleText } from './ArticleText';
import { AskModel } from './AskModel';
import { DeskHead } from './DeskHead';
import { DeskToolbar } from './DeskToolbar';
import { KeyHelp } from './KeyHelp';
import { NewSlotBar } from './NewSlotBar';
import { SectionSets } from './SectionSets';
import { SlotPanel } from './SlotPanel';
import { useDesk } from './useDesk';
import { useDeskKeys } from './useDeskKeys';

interface DeskPageProps {
  readonly view: DeskView;
  /** The slot to begin at; null for the first that is open. */
  readonly first: SlotAddress | null;
  /** Where a model can be asked; null where none is configured. */
  readonly modelHost: string | null;
}

/** The author's desk: the article with its slots, and beside it what the selected one asks. */
export function DeskPage({ view, first, modelHost }: DeskPageProps) {
  const desk = useDesk(view, first);
  const [isEditing, setEditing] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  useDeskKeys(desk, { edit: () => setEditing(desk.selected !== null), help: () => help.current?.showModal() });
  const { selected, fact } = desk;
  return (
    <div className="space-y-6">
      <DeskHead view={view} desk={desk} />
      <DeskToolbar desk={desk} openHelp={() => help.current?.showModal()} />
      {modelHost !== null && <AskModel view={view} desk={desk} host={modelHost} />}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <ArticleText
          view={view}
          desk={desk}
          onSelect={(slot) => {
            desk.select(slot);
            setEditing(false);
            // On a phone the panel stands below the text.
            if (!window.matchMedia('(min-width: 64rem)').matches) panel.current?.scrollIntoView();
          }}
        />
        <section
          ref={panel}
          aria-label="The selected slot"
          className="scroll-mt-2 border-t border-line pt-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:border-l lg:pb-2 lg:pr-2 lg:border-t-0 lg:pl-6 lg:pt-0"
        >
          {selected === null || fact === null ? (
            <p className="text-quiet">Nothing is selected. Choose marked words in the text, or select any words to ask about them.</p>
          ) : (
            <SlotPanel
              key={`${selected.factId} ${selected.slot}`}
              desk={desk}
              fact={fact}
              slot={selected.slot}
              source={view.paragraphs.filter(({ number }) => number === fact.fact.paragraph).map(({ text }) => text).join('\n')}
              isEditing={isEditing}
              setEditing={setEditing}
            />
          )}
        </section>
      </div>
      <SectionSets desk={desk} sectionId={view.sectionId} />
      <NewSlotBar desk={desk} onMade={(slot) => { if (!isSameSlot(slot, selected)) desk.select(slot); setEditing(false); }} />
      <KeyHelp dialog={help} />
    </div>
  );
}

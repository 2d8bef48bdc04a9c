'use client';

import type { SlotAddress } from '@/core/authoring/command';
import type { DeskView } from '@/core/authoring/desk';
import { counted } from '@/core/text';
import { cameText, leftOutTexts } from './cameText';
import type { Desk } from './useDesk';
import { useModel } from './useModel';
import type { Came } from './useModel';

/** Asks a language model about the section, where one is configured, and tells what came of it. */
export function AskModel({ view, desk, host }: { view: DeskView; desk: Desk; host: string }) {
  const { asking, ask, cancel } = useModel(view, desk);
  const isAsking = asking.kind === 'asking';
  return (
    <section aria-label="A language model" className="space-y-2 border-y border-line py-3 text-small">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {isAsking
          ? <button type="button" className="button" onClick={cancel}>Cancel</button>
          : <button type="button" className="button" onClick={ask}>Ask the model</button>}
        <p className="min-w-64 flex-1 text-quiet">
          This sends the text of this section and its questions to <strong className="break-all">{host}</strong>. What comes back is checked against the text, and
          waits for your decision.
        </p>
      </div>
      <div role="status" className="space-y-1">
        {isAsking && <p>Asking … This may take two minutes. You can go on in this section meanwhile.</p>}
        {asking.kind === 'cancelled' && <p>Cancelled. Nothing was taken.</p>}
        {asking.kind === 'refused' && <p className="text-accent">{asking.text}</p>}
        {asking.kind === 'came' && <p>{cameText(asking.came)}</p>}
      </div>
      {asking.kind === 'came' && <Result came={asking.came} goTo={(slot) => { desk.look('suggested'); desk.select(slot); }} />}
    </section>
  );
}

function Result({ came: { taken: [first], late, leftOut, unreadable }, goTo }: { came: Came; goTo: (slot: SlotAddress) => void }) {
  const count = leftOut.length + unreadable + late;
  return (
    <>
      {first !== undefined && <button type="button" className="text-link min-h-11" onClick={() => goTo(first)}>Go to the first</button>}
      {count > 0 && (
        <details open>
          <summary className="min-h-11 content-center">Why {counted(count, 'proposal was', 'proposals were')} left out</summary>
          <ul className="space-y-1 pb-2">
            {leftOut.map(({ reason, text }, index) => (
              <li key={index}>{leftOutTexts[reason]} <q className="break-words font-serif text-quiet">{text}</q></li>
            ))}
            {late > 0 && <li>{counted(late, 'proposal fits', 'proposals fit')} no more, after what you did meanwhile.</li>}
            {unreadable > 0 && <li>{counted(unreadable, 'proposal', 'proposals')} could not be read, or came after the thirtieth.</li>}
          </ul>
        </details>
      )}
    </>
  );
}

import type { Told } from './useStudySession';

/** Says what was done last to a card, with the way back. */
export function ToldNote({ told, undo }: { told: Told; undo: () => void }) {
  return (
    <div className="flex min-h-6 items-center gap-3 text-small">
      <p role="status">{told.kind === 'nothing' ? '' : told.text}</p>
      {told.kind === 'done' && <button type="button" className="text-link min-h-6" onClick={undo}>Undo</button>}
    </div>
  );
}

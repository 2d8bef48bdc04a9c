import { filters } from '@/core/authoring/slotList';
import type { Filter } from '@/core/authoring/slotList';
import type { SaveState } from './deskStore';
import { refusalTexts } from './flagTexts';
import type { Desk } from './useDesk';

const filterTexts: Readonly<Record<Filter, string>> = { suggested: 'Suggested', all: 'All', approved: 'Approved', rejected: 'Rejected' };

const saveTexts: Readonly<Record<SaveState, string>> = {
  saved: 'Saved',
  saving: 'Saving …',
  unsaved: 'Not saved yet: no connection. Trying again.',
  refused: 'Not saved: this draft was changed elsewhere.',
};

/** Which slots are looked at, what has been saved, and the way back. */
export function DeskToolbar({ desk, openHelp }: { desk: Desk; openHelp: () => void }) {
  const { filter, look, saving, canUndo, undo, undoneIn, refusal, draft } = desk;
  const undoneTitle = draft.sections.find(({ id }) => id === undoneIn)?.title;
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div role="group" aria-label="Which slots" className="flex flex-wrap gap-x-1">
          {filters.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === filter}
              className="min-h-11 rounded-soft px-3 text-small hover:bg-wash aria-pressed:bg-wash aria-pressed:font-semibold"
              onClick={() => look(one)}
            >
              {filterTexts[one]}
            </button>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-x-5 text-small">
          <span role="status" className={saving === 'saved' || saving === 'saving' ? 'text-quiet' : 'text-accent'}>{saveTexts[saving]}</span>
          {saving === 'refused' && <button type="button" className="text-link min-h-11" onClick={() => location.reload()}>Load it again</button>}
          <button type="button" className="text-link min-h-11 disabled:no-underline disabled:opacity-50" disabled={!canUndo} aria-keyshortcuts="z" onClick={undo}>Undo</button>
          <button type="button" className="text-link min-h-11" aria-keyshortcuts="?" onClick={openHelp}>Keys</button>
        </div>
      </div>
      <p role="status" className="text-small text-accent">
        {refusal !== null ? refusalTexts[refusal] : undoneTitle !== undefined ? `Taken back in the section “${undoneTitle}”.` : ''}
      </p>
    </div>
  );
}

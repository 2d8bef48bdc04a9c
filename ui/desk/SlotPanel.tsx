import type { DraftFact } from '@/core/authoring/draft';
import type { Decision } from '@/core/authoring/draft';
import { decisionMarks, decisionTexts, flagText } from './flagTexts';
import { ModelMark } from './ModelMark';
import { SlotForm } from './SlotForm';
import { SlotQuestions } from './SlotQuestions';
import type { Desk } from './useDesk';

interface SlotPanelProps {
  readonly desk: Desk;
  readonly fact: DraftFact;
  /** Its name. */
  readonly slot: string;
  /** The paragraph that the fact rests on. */
  readonly source: string;
  readonly isEditing: boolean;
  readonly setEditing: (isEditing: boolean) => void;
}

/** Everything about the selected slot: what is asked, what speaks against it, and what its author says. */
export function SlotPanel({ desk, fact, slot: name, source, isEditing, setEditing }: SlotPanelProps) {
  const slot = fact.fact.slots.find((one) => one.name === name);
  const own = fact.slots[name];
  if (slot === undefined || own === undefined) return null;
  const flags = own.flags.map(flagText).filter((text) => text !== null);
  return (
    <div className="space-y-5">
      <Turning desk={desk} />
      <div className="space-y-1">
        <h3 className="text-large">{slot.text}</h3>
        <p className="label">
          {slot.type} · ¶{fact.fact.paragraph} · <span className={own.decision === 'approved' ? 'text-correct' : ''}>{decisionMarks[own.decision]} {decisionTexts[own.decision]}</span>
        </p>
      </div>
      <ModelMark desk={desk} fact={fact} slot={name} />
      {flags.length > 0 && (
        <ul className="space-y-1 border-l-2 border-accent pl-3 text-small">
          {flags.map((text) => <li key={text}>{text}</li>)}
        </ul>
      )}
      <Decisions decision={own.decision} decide={desk.decide} />
      {isEditing ? (
        <SlotForm desk={desk} fact={fact} slot={slot} close={() => setEditing(false)} />
      ) : (
        <>
          <p className="font-serif">{fact.fact.statement}</p>
          {fact.fact.explanation !== undefined && <p className="font-serif text-quiet">{fact.fact.explanation}</p>}
          <div className="flex flex-wrap gap-x-5">
            <button type="button" className="text-link min-h-11" aria-keyshortcuts="e" onClick={() => setEditing(true)}>Edit</button>
            <button type="button" className="text-link min-h-11" onClick={() => desk.run({ kind: 'remove-slot', factId: fact.fact.id, slot: name })}>Remove the slot</button>
          </div>
          <SlotQuestions desk={desk} fact={fact} slot={slot} source={source} />
        </>
      )}
    </div>
  );
}

function Turning({ desk: { position, list, move } }: { desk: Desk }) {
  return (
    <div className="flex items-center justify-between text-small">
      <button type="button" className="text-link min-h-11 disabled:no-underline disabled:opacity-50" aria-keyshortcuts="k" disabled={position === 0} onClick={() => move(-1)}>← Before</button>
      <span className="figures text-quiet">{position < 0 ? 'not in this list' : `${position + 1} of ${list.length}`}</span>
      <button type="button" className="text-link min-h-11 disabled:no-underline disabled:opacity-50" aria-keyshortcuts="j" disabled={position === list.length - 1} onClick={() => move(1)}>Next →</button>
    </div>
  );
}

const deeds: readonly { readonly decision: Decision; readonly label: string; readonly key: string }[] = [
  { decision: 'approved', label: 'Approve', key: 'a' },
  { decision: 'rejected', label: 'Reject', key: 'r' },
  { decision: 'open', label: 'Leave', key: 'l' },
];

function Decisions({ decision, decide }: { decision: Decision; decide: (decision: Decision) => void }) {
  return (
    <div role="group" aria-label="Your decision" className="grid grid-cols-3 gap-2">
      {deeds.map(({ decision: one, label, key }) => (
        <button
          key={one}
          type="button"
          aria-pressed={decision === one && one !== 'open'}
          aria-keyshortcuts={key}
          className={`button px-2 ${one === 'approved' ? 'button-accent' : ''} aria-pressed:font-bold`}
          onClick={() => decide(one)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

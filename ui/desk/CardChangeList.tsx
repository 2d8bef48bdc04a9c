import type { CardChange, CardChanges } from '@/core/authoring/cardChanges';
import type { HeldBack } from '@/core/authoring/publishable';
import { counted } from '@/core/text';

interface CardChangeListProps {
  readonly cards: CardChanges;
  /** Learners' cards that are touched. */
  readonly held: { readonly reworded: number; readonly retired: number };
  readonly heldBack: readonly HeldBack[];
  readonly questionsHeldBack: number;
}

/** What publishing does to cards, kind by kind, and what is not published. */
export function CardChangeList({ cards: { changes, unchanged }, held, heldBack, questionsHeldBack }: CardChangeListProps) {
  const of = (kind: CardChange['kind']) => changes.filter((one) => one.kind === kind);
  return (
    <div className="space-y-3">
      {unchanged > 0 && <p className="text-quiet">{counted(unchanged, 'card stays', 'cards stay')} as {unchanged === 1 ? 'it is' : 'they are'}.</p>}
      <Kind title="new" text="Nobody has these yet." changes={of('new')} />
      <Kind title="worded otherwise" text={`Learners keep their cards and what they remember: ${held.reworded.toLocaleString('en-GB')} in their decks now.`} changes={of('reworded')} />
      <Kind title="retired" text={`Asked no more, with their history kept: ${held.retired.toLocaleString('en-GB')} in learners’ decks now.`} changes={of('retired')} />
      {heldBack.length > 0 && (
        <div className="border-l-2 border-accent pl-4">
          <p className="font-semibold">{counted(heldBack.length, 'approved card is', 'approved cards are')} held back</p>
          <ul className="text-small">
            {heldBack.map(({ factId, slot, message }) => <li key={`${factId} ${slot}`}>{message}</li>)}
          </ul>
        </div>
      )}
      {questionsHeldBack > 0 && (
        <p className="text-quiet">{counted(questionsHeldBack, 'single question')} of approved slots {questionsHeldBack === 1 ? 'does' : 'do'} not pass the checks and will not be asked; the desk says why.</p>
      )}
    </div>
  );
}

function Kind({ title, text, changes }: { title: string; text: string; changes: readonly CardChange[] }) {
  if (changes.length === 0) return null;
  return (
    <details className="border-b border-line pb-2">
      <summary className="min-h-11 content-center"><strong className="figures">{counted(changes.length, 'card')} {title}.</strong> {text}</summary>
      <ul className="space-y-1 py-2 text-small">
        {changes.map(({ factId, slot, answer, statement }) => (
          <li key={`${factId} ${slot}`}><strong>{answer}</strong> <span className="text-quiet">in: {statement}</span></li>
        ))}
      </ul>
    </details>
  );
}

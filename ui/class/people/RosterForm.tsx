'use client';

import { startTransition, useActionState, useState } from 'react';
import type { ChangeEvent, SubmitEvent } from 'react';
import type { RosterProblem } from '@/core/classes/roster/roster';
import type { RosterPlan } from '@/core/classes/roster/rosterPlan';
import { counted } from '@/core/text';
import { LongField } from '../../forms/LongField';
import { SendButton } from '../../forms/SendButton';
import { decodeTable, longestRoster } from './rosterFile';
import { RosterPreview } from './RosterPreview';

type Preview = RosterPlan & { readonly problems: readonly RosterProblem[] };

export type RosterOutcome = { readonly kind: 'refused'; readonly text: string } | { readonly kind: 'preview' | 'applied'; readonly preview: Preview };

interface RosterFormProps {
  readonly bring: (before: RosterOutcome | null, form: FormData) => Promise<RosterOutcome>;
}

/** A roster from a file or pasted: looked at first, then applied. */
export function RosterForm({ bring }: RosterFormProps) {
  const [text, setText] = useState('');
  // What the outcome is about: what is typed since was not looked at.
  const [sent, setSent] = useState('');
  const [fileProblem, setFileProblem] = useState('');
  const [outcome, run, isBusy] = useActionState(bring, null);
  const isCurrent = outcome !== null && sent === text;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.submitter);
    setSent(text);
    startTransition(() => run(form));
  };
  async function readFile({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    const isTooLarge = file !== undefined && file.size > longestRoster;
    setFileProblem(isTooLarge ? 'This file is too large for a roster of 2,000 lines.' : '');
    if (file !== undefined && !isTooLarge) setText(decodeTable(new Uint8Array(await file.arrayBuffer())));
  }
  return (
    <form onSubmit={submit} className="space-y-6">
      <div className="space-y-1.5">
        <label htmlFor="file" className="block font-semibold">A CSV file</label>
        <input id="file" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(event) => void readFile(event)} className="field" />
        {fileProblem !== '' && <p role="alert" className="text-accent">{fileProblem}</p>}
      </div>
      <LongField
        name="roster" label="Or paste the list" rows={8} required maxLength={longestRoster} className="font-mono text-small"
        hint="A line each: name, address, group. Name and group may be left out; a first line that names the columns may have them in any order."
        value={text} onChange={(event) => setText(event.target.value)}
      />
      <SendButton name="deed" value="preview" isBusy={isBusy}>Look at what it changes</SendButton>
      {isCurrent && <Outcome outcome={outcome} isBusy={isBusy} />}
    </form>
  );
}

function Outcome({ outcome, isBusy }: { outcome: RosterOutcome; isBusy: boolean }) {
  if (outcome.kind === 'refused') return <p role="alert" className="text-accent">{outcome.text}</p>;
  const { steps } = outcome.preview;
  const changes = steps.filter(({ kind }) => kind === 'invite' || kind === 'change-invitation' || kind === 'change-group').length;
  if (outcome.kind === 'applied') return <p role="status" className="text-correct">Applied: {counted(changes, 'line')} changed something.</p>;
  return (
    <section aria-label="What it changes" className="space-y-6 border-t border-line pt-6">
      <p role="status">{changes === 0 ? 'It changes nothing.' : `${counted(changes, 'line changes', 'lines change')} something.`}</p>
      <RosterPreview preview={outcome.preview} />
      {changes > 0 && <SendButton name="deed" value="apply" accent isBusy={isBusy}>Apply it</SendButton>}
    </section>
  );
}
